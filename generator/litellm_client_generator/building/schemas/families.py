"""Classes that are children of others, and properties that a class says by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

from litellm_client_generator.building.schemas.types import Types
from litellm_client_generator.document.schemas.discriminators import allowed
from litellm_client_generator.document.schemas.schema import Node
from litellm_client_generator.ir import (
    Discriminator,
    Field,
    Member,
    Model,
    Type,
    union,
)
from litellm_client_generator.ir.types import ANY, UNCONSTRAINED


@dataclass(frozen=True, slots=True)
class Families:
    """The families of one document.

    Args:
        types: The table of annotations.
    """

    types: Types
    shapes: dict[str, type] = field(default_factory=dict)

    def placed(self, node: Node, model: Model, parents: Mapping[str, Model]) -> Model:
        """A model in its family: what it is derived from, what it inherits, and its children.

        Args:
            node: Its schema.
            model: The model by itself, with all its fields.
            parents: The models above it, by JSON pointer.
        """
        above = [parents[place] for place in self.parents(node)]
        choice = self.types.discriminator(self.types.discriminators.family(node))
        if not above and choice is None:
            return model
        inherited = [item for item in model.fields if inherits(item, above)]
        other = [item for item in model.fields if item not in inherited]
        broken = {
            item.name for item in other if not all(said_in(item, above, is_within))
        }
        narrowed = {
            item.name for item in other if not all(said_in(item, above, is_same))
        }
        return replace(
            model,
            bases=tuple(Type.of(each.name, f".models.{each.module}") for each in above),
            children=self.children(node, choice) if choice else None,
            inherited=frozenset(item.name for item in inherited),
            narrowed=frozenset(narrowed - broken),
            broken=frozenset(broken),
        )

    def parents(self, node: Node) -> list[str]:
        """The schemas whose classes a class is derived from: one of them, if Python finds no order for all."""
        places = self.types.discriminators.parents(node.pointer)
        shape = self.shape(node.pointer)
        return places[: len(shape.__bases__)]

    def shape(self, place: str) -> type:
        """A class that has no more than its place among others."""
        if place not in self.shapes:
            above = [
                self.shape(each) for each in self.types.discriminators.parents(place)
            ]
            try:
                self.shapes[place] = type("Shape", tuple(above), {})
            except TypeError:  # no order of all that are above (MRO)
                self.shapes[place] = type("Shape", (above[0],), {})
        return self.shapes[place]

    def children(self, node: Node, choice: Discriminator) -> Type:
        """What stands where the parent is asked for."""
        places = self.types.discriminators.heirs(node.pointer)
        every = union(self.types.names[place].type for place in places)
        return Type((Member("one_of", "", (every,), discriminator=choice),))

    def constant(
        self, owner: Node, key: str, node: Node, required: bool
    ) -> str | float | None:
        """The value of a property that can have one only: a constant, or a tag that tells the class from others."""
        schemas = self.types.schemas
        if schemas.is_nullable(node):
            return None
        values = allowed(schemas, node)
        if len(values) == 1:
            is_said = required or any(
                schemas.first(node, word) is not None for word in ("const", "default")
            )
            is_tag = self.types.discriminators.only_tag(owner.pointer, key)
            return values[0] if is_said or is_tag else None
        tag = self.types.discriminators.only_tag(owner.pointer, key)
        if tag is None:
            return None
        value = scalar(tag, schemas.types(node))
        return value if not values or value in values else None


def scalar(tag: str, kinds: Sequence[str]) -> str | float | None:
    """A tag as a value of the property's type."""
    if "boolean" in kinds and tag in ("true", "false"):
        return tag == "true"
    if {"integer", "number"} & set(kinds):
        with suppress(ValueError):
            return int(tag) if "integer" in kinds else float(tag)
    return tag if not kinds or "string" in kinds else None


def inherits(field: Field, above: Sequence[Model]) -> bool:
    """Whether a field is the same in all parents that have one of its name."""
    found = list(said_in(field, above, lambda own, others: own == others))
    return bool(found) and all(found)


def said_in(
    field: Field, above: Sequence[Model], compare: Callable[[Any, Any], bool]
) -> Iterator[bool]:
    """What a comparison says of a field and of each of its name in the parents."""
    for model in above:
        yield from (
            compare(field, item) for item in model.fields if item.name == field.name
        )


def is_same(own: Field, other: Field) -> bool:
    """Whether two fields have one annotation, bounds aside."""
    return bare(own.type) == bare(other.type)


def is_within(own: Field, other: Field) -> bool:
    """Whether a type checker takes what one field holds for what the other holds, as far as it is plain."""
    members = bare(other.type).members
    if ANY in (own.type, other.type):
        return True
    return all(
        member in members
        or (bool(member.values) and all(takes(members, each) for each in member.values))
        for member in bare(own.type).members
    )


def takes(members: Sequence[Member], value: Any) -> bool:
    return any(member.allows(value) for member in members)


def bare(type_: Type) -> Type:
    """An annotation without bounds."""
    return Type(
        tuple(
            replace(
                member,
                constraints=UNCONSTRAINED,
                arguments=tuple(map(bare, member.arguments)),
            )
            for member in type_.members
        )
    )
