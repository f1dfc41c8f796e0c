"""What of the old client is what of the new one.

An operation is known by its HTTP method and path, whatever Python calls it; a schema by its
name, or by its structure if exactly one schema that went equals exactly one that came.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from litellm_client_generator.changes.usage import Named, names_in
from litellm_client_generator.ir import (
    SYNC,
    Alias,
    Enum,
    Model,
    Operation,
    Package,
    Type,
)

Route = tuple[str, str]
"""HTTP method and path."""

Item = TypeVar("Item", bound=Hashable)

Places = Mapping[Route, Mapping[str, Operation]]
"""Each operation in each class that has it."""


def places_of(package: Package) -> dict[Route, dict[str, Operation]]:
    """Where each operation is; classes of one flavor speak for both."""
    found: dict[Route, dict[str, Operation]] = defaultdict(dict)
    for api in package.apis:
        if api.flavor == SYNC:
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
    routes |= _unique_pairs(
        {route: without_names(route) for route in _rest(old, routes)},
        {route: without_names(route) for route in _rest(new, routes.values())},
    )
    classes = _pair_classes(old, new, routes)
    for called in (_name, _short_name):
        routes |= _unique_pairs(
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


def _unique_pairs(
    old: Mapping[Item, Hashable], new: Mapping[Item, Hashable]
) -> dict[Item, Item]:
    """Pairs the items that share a trait with nobody else.

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


def renamed_schemas(
    old: Mapping[str, Named], new: Mapping[str, Named]
) -> dict[str, str]:
    """Schemas that have another name and the same structure.

    Whoever names a renamed schema has another annotation for that alone, so the search is
    repeated until it finds no more.
    """
    renamed: dict[str, str] = {}
    came = {name: _structure(new[name], {}) for name in new if name not in old}
    while True:
        gone = [name for name in old if name not in new and name not in renamed]
        found = _unique_pairs(
            {name: _structure(old[name], renamed) for name in gone},
            {name: came[name] for name in came.keys() - set(renamed.values())},
        )
        if not found:
            return renamed
        renamed |= found


def _structure(item: Named, renamed: Mapping[str, str]) -> Hashable:
    """All of a schema but its name; `None` if that is too little to know it by."""
    own = {**renamed, item.name: "Self"}
    if isinstance(item, Model):
        if len(item.fields) < 2:
            return None
        return "model", tuple(
            (field.name, field.wire_name, field.required, field.default_code)
            + (_respelled(field.type, own),)
            for field in item.fields
        )
    if isinstance(item, Enum):
        return ("enum", item.base, item.members) if len(item.members) > 1 else None
    code = _respelled(item.type, own)
    return ("alias", code) if isinstance(item, Alias) and "[" in code else None


def _respelled(type_: Type, renamed: Mapping[str, str]) -> str:
    names = {name: renamed[name] for name in names_in(type_) if name in renamed}
    if not names:
        return type_.code
    words = "|".join(map(re.escape, sorted(names)))
    return re.sub(rf"\b({words})\b", lambda found: names[found[0]], type_.code)
