"""What tells schemas apart: the Discriminator Object (OpenAPI 3.1.0, section 4.8.25).

It stands beside the alternatives of a union, or on a schema that others are composed of by `allOf`: the parent of a family.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from litellm_client_generator.document.document import pointer_to
from litellm_client_generator.document.pointers import split
from litellm_client_generator.document.schemas.schema import MOST_VALUES, Node, Schemas
from litellm_client_generator.problems import SpecError

COMPONENTS = ["components", "schemas"]


@dataclass(frozen=True, slots=True)
class Choice:
    """What the values of a property stand for."""

    property_name: str
    tags: Mapping[str, tuple[str, ...]]
    """The JSON pointers of the schemas behind each value, as text; several, where the value does not tell them apart."""
    default: str | None = None
    """The value that every other counts as, and one that is not there (OpenAPI 3.2.0, section 4.25)."""


class Discriminators:
    """The discriminators of one document.

    Args:
        schemas: The document's schemas.
    """

    def __init__(self, schemas: Schemas) -> None:
        self.schemas = schemas
        self._places: dict[tuple[str, str], Node | None] = {}

    # -- Unions ------------------------------------------------------------------------

    def union(self, node: Node) -> Choice | None:
        """What tells the objects among the alternatives of a union apart; nothing if nothing does."""
        key = property_name(node)
        members = [self.named(member) for member in self.schemas.alternatives(node)]
        members = [member for member in members if self.is_object(member)]
        if not key or not members:
            return None
        mapped = list(self._mapped(node, members))
        told = {target.pointer for _, target in mapped}
        for member in members:
            if member.pointer not in told:
                implied = list(self._implied(member, key, members, told))
                if not implied:
                    return None
                mapped += implied
        known = {tag for tag, _ in mapped}
        mapped += [pair for pair in self._below(members, key) if pair[0] not in known]
        return self._defaulted(choice(key, mapped), node)

    def _defaulted(self, found: Choice, *nodes: Node) -> Choice:
        """The choice, with the value that others count as if one of the discriminators beside some schemas says it."""
        for node in nodes:
            said = node.value["discriminator"].get("defaultMapping")
            target = self._said(said) if said is not None else None
            for tag, places in found.tags.items():
                if target is not None and places == (target.pointer,):
                    return replace(found, default=tag)
        return found

    def _below(self, members: Iterable[Node], key: str) -> Iterator[tuple[str, Node]]:
        """What stands for the children of members."""
        for member in members:
            family = self.family(member)
            if family is not None and family.property_name == key:
                yield from self._pairs(family)

    def _pairs(self, found: Choice) -> Iterator[tuple[str, Node]]:
        for tag, targets in found.tags.items():
            yield from ((tag, self.at(target)) for target in targets)

    def is_object(self, node: Node) -> bool:
        """Whether a schema is a class, or a union of such."""
        return self.schemas.is_model(node) or any(self._leaves(node))

    def named(self, node: Node) -> Node:
        """The schema that a reference, annotated or not, leads to."""
        return self.schemas.target(node)

    def _mapped(
        self, node: Node, members: Iterable[Node]
    ) -> Iterator[tuple[str, Node]]:
        """What the mapping says of the members, of what they are unions of, and of their children."""
        known = {
            each.pointer
            for member in members
            for each in (member, *self._leaves(member))
        }
        known |= {heir for place in known for heir in self.heirs(place)}
        made = {self.schemas.origin(member).pointer: member for member in members}
        for tag, named in self._mapping(node):
            target = made.get(named.pointer, named)
            if target.pointer in known:
                yield tag, target

    def _mapping(self, node: Node) -> Iterator[tuple[str, Node]]:
        """The mapping's values, and the schemas that they name: by a reference, or by the name alone."""
        mapping = node.value["discriminator"].get("mapping")
        for tag, said in mapping.items() if isinstance(mapping, dict) else ():
            named = self._said(said)
            if named is not None:
                yield str(tag), named

    def _said(self, said: Any) -> Node | None:
        """The schema that a mapping names: by a reference, or by the name alone."""
        is_name = str(said) in self._components
        reference = pointer_to(*COMPONENTS, said) if is_name else str(said)
        try:
            return self.named(Node("", {"$ref": reference}))
        except SpecError:
            return None

    def _implied(
        self, member: Node, key: str, members: Iterable[Node], told: set[str]
    ) -> Iterator[tuple[str, Node]]:
        """The values that stand for a member of which the mapping says nothing."""
        if self.schemas.is_model(member):
            shared = [each for each in members if each is not member]
            yield from ((tag, member) for tag in self._tags(member, key, shared))
            return
        own = self.union(member)
        if own is not None and own.property_name == key:
            yield from self._pairs(own)
            return
        leaves = list(self._leaves(member))
        for leaf in leaves:
            shared = [each for each in leaves if each is not leaf]
            target = leaf if own is None or not is_component(member) else member
            if leaf.pointer not in told:
                yield from ((tag, target) for tag in self._tags(leaf, key, shared))

    def _tags(self, node: Node, key: str, others: Iterable[Node] = ()) -> list[str]:
        """The values of a property that stand for a class: those that it allows, else the schema's own name.

        Several values that it has in common with others tell nothing.
        """
        found = self._property(node, key)
        values = allowed(self.schemas, found) if found else []
        if len(values) > 1 and any(
            self._property(each, key) is found for each in others
        ):
            values = []
        if values:
            return [text(value) for value in values]
        origin = self.schemas.origin(node)
        return split(origin.pointer)[-1:] if is_component(origin) else []

    def _property(self, node: Node, key: str) -> Node | None:
        """The schema of a property of a class; one object for each place in the document."""
        if (node.pointer, key) not in self._places:
            found = self.schemas.properties(node).get(key)
            place = (found.pointer, "") if found else ("", "")
            self._places[node.pointer, key] = self._places.setdefault(place, found)
        return self._places[node.pointer, key]

    def _leaves(self, node: Node) -> Iterator[Node]:
        """The classes among the alternatives of a union, however deep."""
        waiting, seen = [node], {node.pointer}
        while waiting:
            for member in map(self.named, self.schemas.alternatives(waiting.pop(0))):
                if member.pointer in seen:
                    continue
                seen.add(member.pointer)
                if self.schemas.is_model(member):
                    yield member
                else:
                    waiting.append(member)

    # -- Families ----------------------------------------------------------------------

    def family(self, node: Node) -> Choice | None:
        """What tells the children of a class apart; nothing if it has none."""
        heirs = self.heirs(node.pointer)
        holder = self._holder(node)
        if not heirs or holder is None:
            return None
        key = property_name(holder)
        mapped: dict[str, str] = {}
        members = map(self.at, (*self._ancestors(node.pointer), *heirs))
        tellers = [each for each in members if property_name(each) == key]
        for teller in tellers:
            mapped |= {tag: each.pointer for tag, each in self._mapping(teller)}
        pairs = [
            (tag, self.at(place)) for tag, place in mapped.items() if place in heirs
        ]
        told = set(mapped.values())
        for place in heirs:
            if place not in told and not self._is_told_above(place, key, heirs):
                heir = self.at(place)
                pairs += [(tag, heir) for tag in self._tags(heir, key, [node])]
        return self._defaulted(choice(key, pairs), *tellers)

    def _is_told_above(self, place: str, key: str, heirs: Collection[str]) -> bool:
        """Whether a class has the values of its tag from another child: it is told from that by something else."""
        found = self._property(self.at(place), key)
        above = [each for each in self._ancestors(place)[1:] if each in heirs]
        return bool(found and allowed(self.schemas, found)) and any(
            self._property(self.at(each), key) is found for each in above
        )

    def parents(self, pointer: str) -> list[str]:
        """The classes of a family that a class is a child of, the nearest ones."""
        parents = self._parents.get(pointer, [])
        above = {each for parent in parents for each in self._ancestors(parent)[1:]}
        return [parent for parent in parents if parent not in above]

    def heirs(self, pointer: str) -> list[str]:
        """The classes below a class in its family, in the document's order of each level."""
        return reach(pointer, self._children)[1:]

    def _ancestors(self, pointer: str) -> list[str]:
        return reach(pointer, self._parents)

    def _holder(self, node: Node) -> Node | None:
        """Where it is said what tells the children of a class apart: in itself, or in the nearest class above."""
        for place in self._ancestors(node.pointer):
            if is_parent(self.schemas, self.at(place)):
                return self.at(place)
        return None

    @cached_property
    def _components(self) -> dict[str, Node]:
        return self.schemas.components()

    @cached_property
    def _children(self) -> dict[str, list[str]]:
        """The children of each class of a family."""
        composed: dict[str, list[str]] = {}
        for node in self._components.values():
            if self.schemas.is_model(node):
                for part in self._composed(node):
                    composed.setdefault(part, []).append(node.pointer)
        family: dict[str, list[str]] = {}
        for node in self._components.values():
            if is_parent(self.schemas, node) and self.schemas.is_model(node):
                found = reach(node.pointer, composed)
                if node.pointer not in (child for place in found for child in composed.get(place, ())):  # fmt: skip
                    family |= {place: composed.get(place, []) for place in found}
        return family

    @cached_property
    def _parents(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for parent, children in self._children.items():
            for child in children:
                found.setdefault(child, []).append(parent)
        return found

    def _composed(self, node: Node) -> Iterator[str]:
        """The classes that a class is composed of at first hand."""
        for member in node.children("allOf"):
            target = self.named(member)
            if self.schemas.is_model(target) and target.pointer != member.pointer:
                yield target.pointer
            elif target.pointer == member.pointer:
                yield from self._composed(member)

    def at(self, pointer: str) -> Node:
        """The schema at a JSON pointer."""
        return self.schemas.at(pointer)

    # -- Tags of one value -------------------------------------------------------------

    def only_tag(self, pointer: str, key: str) -> str | None:
        """The value that a property of a class has in whatever tells the class apart by it; nothing if there are more."""
        found = self._uses.get((pointer, key), set())
        return next(iter(found)) if len(found) == 1 else None

    @cached_property
    def _uses(self) -> dict[tuple[str, str], set[str]]:
        """The tags of classes, by JSON pointer and property."""
        found: dict[tuple[str, str], set[str]] = {}
        for choice in self._choices():
            for tag, targets in choice.tags.items():
                for target in targets:
                    found.setdefault((target, choice.property_name), set()).add(tag)
        return found

    def _choices(self) -> Iterator[Choice]:
        """All that tells schemas apart anywhere in the document."""
        for node in discriminated(Node("#", self.schemas.document.data)):
            is_union = self.schemas.alternatives(node)
            with suppress(SpecError):  # an example may look like a schema
                choice = self.union(node) if is_union else self.family(node)
                if choice:
                    yield choice


def choice(key: str, pairs: Iterable[tuple[str, Node]]) -> Choice:
    """What the values of a property stand for, each value once."""
    tags: dict[str, list[str]] = {}
    for tag, target in pairs:
        if target.pointer not in tags.setdefault(tag, []):
            tags[tag].append(target.pointer)
    return Choice(key, {tag: tuple(found) for tag, found in tags.items()})


def property_name(node: Node) -> str:
    """The property that a discriminator beside a schema names; nothing without one."""
    discriminator = node.get("discriminator")
    name = discriminator.get("propertyName") if isinstance(discriminator, dict) else ""
    return name if isinstance(name, str) else ""


def is_parent(schemas: Schemas, node: Node) -> bool:
    """Whether a schema says what tells its children apart."""
    return bool(property_name(node)) and not schemas.alternatives(node)


def is_component(node: Node) -> bool:
    """Whether a schema has a name of its own."""
    return split(node.pointer)[:-1] == COMPONENTS


def allowed(schemas: Schemas, node: Node) -> list[str | int | float | bool]:
    """The scalars that a schema allows, where it lists them."""
    lists = [listed(schemas.whole(leaf)) for leaf in schemas.leaves(node)]
    values = [value for found in lists for value in found] if all(lists) else []
    return [value for value in values if isinstance(value, (str, int, float))]


def listed(whole: Node) -> list[Any]:
    """The values that a schema lists, if they are not too many to be spelled out."""
    if not isinstance(whole.value, dict):
        return []
    if "const" in whole.value:
        return [whole.value["const"]]
    values = list(whole.get("enum") or ())
    return values if len(values) <= MOST_VALUES else []


def text(value: str | float) -> str:
    """A value of a property as a mapping writes it: JSON's text for what is no text."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return value if isinstance(value, str) else json.dumps(value)


def reach(start: str, ways: Mapping[str, Iterable[str]]) -> list[str]:
    """A place, and all that it leads to, the nearest first."""
    found = {start: None}
    waiting = [start]
    while waiting:
        for place in ways.get(waiting.pop(0), ()):
            if place not in found:
                found[place] = None
                waiting.append(place)
    return list(found)


def discriminated(root: Node) -> Iterator[Node]:
    """All that a discriminator stands beside, in the document's order."""
    waiting: list[Node] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node.value, dict):
            if property_name(node):
                yield node
            waiting += [node.child(key) for key in reversed(node.value)]
        elif isinstance(node.value, list):
            waiting += [node.child(index) for index in reversed(range(len(node.value)))]
