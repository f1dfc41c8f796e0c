"""What tells things of one name apart: what they are, never the order in which a document lists them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import count


def distinct(
    wishes: Sequence[Sequence[str]],
    keys: Sequence[tuple[str, ...]],
    taken: Collection[str] = (),
) -> list[str]:
    """A name for each thing, the same in whatever order they come.

    Each gets the first of its wishes that no other thing wants as well. One whose wishes are all wanted by others gets its
    last with a number, in the order of the keys.

    Args:
        wishes: For each thing the names that it may have, the best first; as many for all.
        keys: What each thing is.
        taken: Names that nobody gets.
    """
    found: dict[int, str] = {}
    used = set(taken)
    for rank in zip(*wishes, strict=True):
        waiting = [index for index in range(len(wishes)) if index not in found]
        demand = Counter(rank[index] for index in waiting)
        for index in waiting:
            if demand[rank[index]] == 1 and rank[index] not in used:
                found[index] = rank[index]
        used.update(demand)
    rest = [index for index in range(len(wishes)) if index not in found]
    numbers: dict[str, Iterator[int]] = {}
    for index in sorted(rest, key=lambda index: keys[index]):
        name = wishes[index][-1]
        names = (f"{name}_{number}" for number in numbers.setdefault(name, count(2)))
        found[index] = next(wish for wish in names if wish not in used)
        used.add(found[index])
    return [found[index] for index in range(len(wishes))]
