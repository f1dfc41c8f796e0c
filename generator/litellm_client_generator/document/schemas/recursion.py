"""Which schemas lead back to themselves, and how.

It is asked of those that have a name but no class in the package: aliases.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cached_property

from litellm_client_generator.document.schemas.schema import Node, Schemas

Graph = Mapping[str, frozenset[str]]
"""The aliases that each alias names, by JSON pointer."""


class AliasGraph:
    """The aliases of one document.

    Args:
        schemas: The document's schemas.
        aliases: The JSON pointers of the aliases.
        classes: The JSON pointers of the models and enums.
    """

    def __init__(
        self, schemas: Schemas, aliases: Collection[str], classes: Collection[str]
    ) -> None:
        self.schemas = schemas
        self.aliases = frozenset(aliases)
        self.named = self.aliases.union(classes)

    @cached_property
    def recursive(self) -> frozenset[str]:
        """Aliases whose values hold values of the same alias: lists of lists."""
        return cycles(self._graph(inside=True))

    @cached_property
    def endless(self) -> frozenset[str]:
        """Aliases that are unions with themselves among the members, which says nothing."""
        return cycles(self._unions)

    @cached_property
    def _unions(self) -> Graph:
        return self._graph(inside=False)

    @cached_property
    def _same(self) -> dict[str, str]:
        """Endless aliases that are members of each other, each with one of them: they allow the same values."""
        found: dict[str, str] = {}
        for alias in sorted(self.endless):
            circles(alias, self._unions.__getitem__, found)
        firsts: dict[str, str] = {}
        for alias in sorted(self.endless):
            firsts.setdefault(found[alias], alias)
        return {alias: firsts[found[alias]] for alias in self.endless}

    def standing(self, node: Node) -> Node:
        """The alias that stands for an alias that is a member of it, and it of that; any other schema for itself."""
        first = self._same.get(node.pointer, node.pointer)
        return node if first == node.pointer else self.schemas.at(first)

    def flat(self, node: Node, members: Iterable[Node]) -> list[Node]:
        """The members of a union, with those of endless aliases in place of these."""
        if not self.endless:
            return list(members)
        found: list[Node] = []
        waiting, seen = [*members][::-1], {node.pointer}
        while waiting:
            member = waiting.pop()
            target = self._named(member)
            if target.pointer not in self.endless:
                found.append(member)
            elif target.pointer not in seen:
                seen.add(target.pointer)
                waiting += reversed(self.schemas.alternatives(target))
        return found

    def _graph(self, inside: bool) -> Graph:
        return {
            pointer: frozenset(self._next(self.schemas.at(pointer), inside))
            for pointer in self.aliases
        }

    def _next(self, alias: Node, inside: bool) -> Iterator[str]:
        """The aliases that the definition of an alias names."""
        waiting = list(self._below(alias, inside))
        seen: set[str] = set()
        while waiting:
            node = self._named(waiting.pop())
            if node.pointer in self.aliases:
                yield node.pointer
            elif node.pointer not in seen and node.pointer not in self.named:
                seen.add(node.pointer)
                waiting += self._below(node, inside)

    def _below(self, node: Node, inside: bool) -> list[Node]:
        target = self.schemas.reference(node)
        if target is not None:
            return [target]
        alternatives = self.schemas.alternatives(node)
        if alternatives or not inside:
            return alternatives
        whole = self.schemas.whole(node)
        return [child for _, child in self.schemas.subschemas(whole)]

    def _named(self, node: Node) -> Node:
        """The first schema with a name that a reference leads to; the last one if none has."""
        while node.pointer not in self.named:
            target = self.schemas.reference(node)
            if target is None:
                return node
            node = target
        return node


def circles(
    start: str, ways: Callable[[str], Iterable[str]], found: dict[str, str]
) -> None:
    """Finds out which nodes of a graph lead to each other: its strongly connected components (Tarjan, 1972), without recursion.

    Args:
        start: Where to begin.
        ways: The nodes that a node leads to.
        found: The nodes of which it is known, each with the one that stands for its component; those behind the start are added.
    """
    if start in found:
        return
    order: dict[str, int] = {start: 0}
    lowest: dict[str, int] = {start: 0}
    stack = [start]
    trail = [(start, iter(ways(start)))]
    while trail:
        node, rest = trail[-1]
        new = None
        for other in rest:
            if other not in order and other not in found:
                new = other
                break
            if other not in found:
                lowest[node] = min(lowest[node], order[other])
        if new is not None:
            order[new] = lowest[new] = len(order)
            stack.append(new)
            trail.append((new, iter(ways(new))))
            continue
        trail.pop()
        if trail:
            above = trail[-1][0]
            lowest[above] = min(lowest[above], lowest[node])
        if lowest[node] == order[node]:
            last = ""
            while last != node:
                last = stack.pop()
                found[last] = node


def cycles(graph: Graph) -> frozenset[str]:
    """The nodes of a graph that lie on cycles, or between two of them."""
    backwards: dict[str, set[str]] = {node: set() for node in graph}
    for node, found in graph.items():
        for other in found:
            backwards[other].add(node)
    return frozenset(endless(graph, backwards) & endless(backwards, graph))


def endless(
    graph: Mapping[str, Iterable[str]], backwards: Mapping[str, Iterable[str]]
) -> set[str]:
    """The nodes from which a way leads on for ever."""
    left = {node: len(set(found)) for node, found in graph.items()}
    waiting = [node for node, count in left.items() if not count]
    while waiting:
        node = waiting.pop()
        del left[node]
        for other in backwards[node]:
            left[other] -= 1
            if not left[other]:
                waiting.append(other)
    return set(left)
