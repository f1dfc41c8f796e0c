"""Operations and classes that are the same.

An operation is known by its HTTP method and path, whatever Python calls it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass

from litellm_client_generator.changes.pairs.unique import unique_pairs
from litellm_client_generator.ir import Operation, Package

Route = tuple[str, str]
"""HTTP method and path."""

Places = Mapping[Route, Mapping[str, Operation]]
"""Each operation in each class that has it."""


def places_of(package: Package) -> dict[Route, dict[str, Operation]]:
    """Where each operation is."""
    found: dict[Route, dict[str, Operation]] = defaultdict(dict)
    for api in package.apis:
        for operation in api.operations:
            found[operation.method, operation.path][api.name] = operation
    return dict(found)


def classes_of(places: Places) -> dict[str, list[Route]]:
    """The operations of each class."""
    found: dict[str, list[Route]] = defaultdict(list)
    for route, classes in places.items():
        for name in classes:
            found[name].append(route)
    return dict(found)


@dataclass(frozen=True, slots=True)
class Pairs:
    """Old to new; what is missing was removed, what nothing leads to was added."""

    classes: Mapping[str, str]
    routes: Mapping[Route, Route]


def pair(old: Places, new: Places) -> Pairs:
    """Pairs the classes and the operations of two clients."""
    routes = {route: route for route in old if route in new}
    routes |= unique_pairs(
        {route: without_names(route) for route in _rest(old, routes)},
        {route: without_names(route) for route in _rest(new, routes.values())},
    )
    classes = _pair_classes(old, new, routes)
    for called in (_name, _short_name):
        routes |= unique_pairs(
            {route: called(old, route, classes) for route in _rest(old, routes)},
            {route: called(new, route, {}) for route in _rest(new, routes.values())},
        )
    return Pairs(classes, routes)


def _rest(places: Places, paired: Iterable[Route]) -> list[Route]:
    taken = set(paired)
    return [route for route in places if route not in taken]


def without_names(route: Route) -> Hashable:
    """The route whatever its path parameters are called."""
    return route[0], re.sub(r"\{[^}]*\}", "{}", route[1])


def _name(places: Places, route: Route, renamed: Mapping[str, str]) -> Hashable:
    """The first class of an operation, and the operation's name there."""
    owner, operation = min(places[route].items(), key=lambda item: item[0])
    return renamed.get(owner, owner), operation.name


def _short_name(places: Places, route: Route, renamed: Mapping[str, str]) -> Hashable:
    """The same with the short name, which says little without the HTTP method."""
    owner, operation = min(places[route].items(), key=lambda item: item[0])
    if not operation.alias:
        return None
    return renamed.get(owner, owner), operation.alias, operation.method


def _pair_classes(
    old: Places, new: Places, routes: Mapping[Route, Route]
) -> dict[str, str]:
    """Classes that stay, and those that only have another name.

    A class was renamed if most of its operations that still exist are in a new class, most
    of whose operations that existed before come from it.
    """
    before, after = classes_of(old), classes_of(new)
    back = {there: here for here, there in routes.items()}
    paired = {name: name for name in before if name in after}
    for name in sorted(before.keys() - paired.keys()):
        kept = [routes[route] for route in before[name] if route in routes]
        there = Counter(
            home for route in kept for home in new[route] if home not in before
        )
        for heir, count in sorted(there.items(), key=lambda item: (-item[1], item[0])):
            known = [route for route in after[heir] if route in back]
            both = 2 * count > len(kept) and 2 * count > len(known)
            if both and heir not in paired.values():
                paired[name] = heir
                break
    return paired
