"""Named schemas to models, enums and aliases."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from litellm_client_generator.building.types import Place, Types
from litellm_client_generator.document.schema import Node, Schemas
from litellm_client_generator.ir import (
    Alias,
    Enum,
    EnumMember,
    Field,
    JsonObject,
    Member,
    Model,
    Schema,
    Type,
    Value,
)
from litellm_client_generator.ir.types import NONE
from litellm_client_generator.naming.inventory import attributes, members
from litellm_client_generator.naming.names import ClassName
from litellm_client_generator.text import sentence

JSON_KINDS: Mapping[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (int, float),
    "bool": (bool,),
}


@dataclass(frozen=True, slots=True)
class ModelBuilder:
    """Makes what `models/` holds.

    Args:
        schemas: The document's schemas.
        names: Their names, by JSON pointer.
        types: The table of annotations.
        listings: The field that holds a page's items, by the JSON pointer of the model.
    """

    schemas: Schemas
    names: Mapping[str, ClassName]
    types: Types
    listings: Mapping[str, str]

    def build(self, node: Node) -> Schema:
        """The class or the alias of one named schema."""
        name = self.names[node.pointer]
        if name.kind == "model":
            return self.model(name, node)
        if name.kind == "enum":
            return self.enum(name, node)
        type_ = self.types.definition(node)
        is_recursive = node.pointer in self.types.aliases.recursive
        return Alias(name.name, name.module, doc(node), type_, is_recursive)

    def model(self, name: ClassName, node: Node) -> Model:
        required = self.schemas.required(node)
        properties = self.schemas.properties(node)
        names = {**attributes(properties), **name.parts}
        return Model(
            name.name,
            name.module,
            doc(node),
            tuple(
                self.field(attribute, key, properties[key], key in required)
                for key, attribute in names.items()
            ),
            self.listings.get(node.pointer, ""),
        )

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
            fits = any(allows(member, value) for member in type_.members)
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
        whole, kind = self.schemas.whole(node), self.schemas.enum_kind(node)
        return Enum(
            name.name,
            name.module,
            doc(node),
            "str" if kind is str else "int",
            tuple(
                EnumMember(name.parts.get(str(value), member), value)
                for value, member in members(whole).items()
            ),
        )


TEXT = Type.of("str")


def allows(member: Member, value: str | int | float) -> bool:
    """Whether a member of a union takes a JSON scalar."""
    if member.values:
        return any(
            value == item and type(value) is type(item) for item in member.values
        )
    return member.name in JSON_KINDS and type(value) in JSON_KINDS[member.name]


def doc(node: Node) -> str:
    return sentence(node.text("description"))
