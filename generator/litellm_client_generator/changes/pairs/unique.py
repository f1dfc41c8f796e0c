"""Pairs of what shares a trait with nobody else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping
from typing import TypeVar

Item = TypeVar("Item", bound=Hashable)


def unique_pairs(
    old: Mapping[Item, Hashable], new: Mapping[Item, Hashable]
) -> dict[Item, Item]:
    """Old to new, wherever exactly one of each has a trait.

    Args:
        old: The trait of each old item; `None` is none.
        new: The trait of each new one.
    """
    groups: dict[Hashable, tuple[list[Item], list[Item]]]
    groups = defaultdict(lambda: ([], []))
    for side, traits in enumerate((old, new)):
        for item, trait in traits.items():
            groups[trait][side].append(item)
    return {
        before[0]: after[0]
        for trait, (before, after) in groups.items()
        if trait is not None and len(before) == len(after) == 1
    }
