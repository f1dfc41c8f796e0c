"""Named schemas to models, enums and aliases."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from litellm_client_generator.building.families import Families
from litellm_client_generator.building.types import Place, Types
from litellm_client_generator.document.schema import Node, Schemas
from litellm_client_generator.ir import (
    Alias,
    Enum,
    EnumMember,
    Field,
    JsonObject,
    Model,
    Schema,
    Type,
    Value,
)
from litellm_client_generator.ir.types import ANY, NONE
from litellm_client_generator.naming.inventory import attributes, members
from litellm_client_generator.naming.names import ClassName
from litellm_client_generator.text import sentence


@dataclass(frozen=True, slots=True)
class ModelBuilder:
    """Makes what `models/` holds.

    Args:
        schemas: The document's schemas.
        names: Their names, by JSON pointer.
        types: The table of annotations.
        listings: The field that holds a page's items, by the JSON pointer of the model.
        families: Which models are derived from others.
    """

    schemas: Schemas
    names: Mapping[str, ClassName]
    types: Types
    listings: Mapping[str, str]
    families: Families
    made: dict[str, Model] = field(default_factory=dict)
    """The models that are made already, by JSON pointer."""

    def build(self, node: Node) -> Schema:
        """The class or the alias of one named schema."""
        name = self.names[node.pointer]
        if name.kind == "model":
            return self.model(node)
        if name.kind == "enum":
            return self.enum(name, node)
        type_ = self.types.definition(node)
        return Alias(name.name, name.module, doc(node), type_)

    def model(self, node: Node) -> Model:
        """The class of an object, in its family."""
        if node.pointer not in self.made:
            parents = {
                place: self.model(Node(place, self.schemas.document.find(place)))
                for place in self.families.parents(node)
            }
            name = self.names[node.pointer]
            inherited = {
                item.wire_name: item.name
                for model in parents.values()
                for item in model.fields
            }
            fields = tuple(self.fields(node, {**inherited, **name.parts}))
            listing = self.listings.get(node.pointer, "")
            model = Model(name.name, name.module, doc(node), fields, listing)
            self.made[node.pointer] = self.families.placed(node, model, parents)
        return self.made[node.pointer]

    def fields(self, node: Node, called: Mapping[str, str]) -> Iterator[Field]:
        """The fields of a model, inherited ones too.

        Args:
            node: The model.
            called: What some of its properties are called.
        """
        required = self.schemas.required(node)
        properties = self.schemas.properties(node)
        for key, attribute in attributes(properties, called).items():
            found = self.field(attribute, key, properties[key], key in required)
            value = self.families.constant(node, key, properties[key], found.required)
            yield found if value is None else self.constant(found, value)

    def constant(self, found: Field, value: str | float) -> Field:
        """A field that has one value, which is always sent; the same where the annotation does not allow it."""
        bare = Type(
            tuple(each for each in found.type.members if each not in NONE.members)
        )
        enums = {name.name for name in self.names.values() if name.kind == "enum"}
        fits = any(each.allows(value) or each.name in enums for each in bare.members)
        if not fits and bare != ANY:
            return found
        return replace(found, type=bare, default=value, is_constant=True)

    def field(self, attribute: str, key: str, node: Node, required: bool) -> Field:
        type_ = self.types.of(node, Place.FIELD)
        default = None if required else self.default(node, type_)
        return Field(
            name=attribute,
            wire_name=key,
            type=type_ if required or default is not None else type_ | NONE,
            required=required,
            default=default,
            doc=doc(node),
            deprecated=self.schemas.first(node, "deprecated") is True,
        )

    def default(self, node: Node, type_: Type) -> Value:
        """The schema's default, where it is one that the annotation allows and that a literal can say."""
        value = self.schemas.first(node, "default")
        if isinstance(value, (str, int, float)):
            if isinstance(value, float) and not math.isfinite(value):
                return None
            fits = any(member.allows(value) for member in type_.members)
            return value if fits else None
        bare = [member for member in type_.members if not member.constraints]
        lists = [member for member in bare if member.name == "list"]
        if value == [] and lists:
            return ()
        if value == {} and any(member.name == "dict" for member in bare):
            return JsonObject()
        is_texts = isinstance(value, list) and all(
            isinstance(item, str) for item in value
        )
        if is_texts and any(member.arguments == (TEXT,) for member in lists):
            return tuple(value)
        return None

    def enum(self, name: ClassName, node: Node) -> Enum:
        kind = self.schemas.enum_kind(node)
        return Enum(
            name.name,
            name.module,
            doc(node),
            "str" if kind is str else "int",
            tuple(
                EnumMember(name.parts.get(str(value), member), value)
                for value, member in members(node).items()
            ),
        )


TEXT = Type.of("str")


def doc(node: Node) -> str:
    return sentence(node.text("description"))
