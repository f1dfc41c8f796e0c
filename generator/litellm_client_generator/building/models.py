"""Named schemas to models, enums and aliases."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from litellm_client_generator.building.defaults import Defaults
from litellm_client_generator.building.types import Place, Types
from litellm_client_generator.document.schema import Node, Schemas
from litellm_client_generator.ir import (
    Alias,
    Enum,
    EnumMember,
    Expression,
    Field,
    Model,
    Schema,
    Side,
)
from litellm_client_generator.ir.types import ANY, NONE
from litellm_client_generator.ir.values import frozen
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
    """

    schemas: Schemas
    names: Mapping[str, ClassName]
    types: Types
    listings: Mapping[str, str]

    @property
    def defaults(self) -> Defaults:
        return Defaults(self.types)

    def build(self, node: Node) -> Schema:
        """The class or the alias of one named schema."""
        name = self.names[node.pointer]
        if name.kind == "model":
            return self.model(name, node)
        if name.kind == "enum":
            return self.enum(name, node)
        type_ = self.types.definition(node)
        recursive = self.types.aliases.recursive
        leads_back = {self.names[pointer].name for pointer in recursive} & type_.names
        is_recursive = node.pointer in recursive and bool(leads_back)
        return Alias(name.name, name.module, doc(node), type_, is_recursive)

    def model(self, name: ClassName, node: Node) -> Model:
        required = self.schemas.required(node)
        properties = self.schemas.properties(node)
        names = {**attributes(properties), **name.parts}
        extra = self.types.extra(node, Place.FIELD)
        return Model(
            name.name,
            name.module,
            doc(node),
            tuple(
                self.field(name.name, attribute, key, properties[key], key in required)
                for key, attribute in names.items()
            ),
            self.listings.get(node.pointer, ""),
            None if extra == ANY else extra,
        )

    def field(
        self, owner: str, attribute: str, key: str, node: Node, required: bool
    ) -> Field:
        type_ = self.types.of(node, Place.FIELD)
        side = self.side(node)
        is_promised = required and side is Side.SERVER
        default, maker = self.defaults.value(node), self.defaults.maker(node)
        if required:
            default = None
        elif self.leads_back(owner, maker):
            message = "the default makes the object that it is a default of"
            self.types.warn(f"{node.pointer}/default", message, "ignored")
            default = None
        is_certain = required or default is not None
        return Field(
            name=attribute,
            wire_name=key,
            type=type_ if is_certain else type_ | NONE,
            required=required and not is_promised,
            default=frozen(default),
            maker=maker if default is not None and maker.members else None,
            side=side if required or side is Side.SERVER else None,
            is_promised=is_promised,
            doc=doc(node),
            deprecated=self.schemas.first(node, "deprecated") is True,
        )

    def side(self, node: Node) -> Side | None:
        """Who alone sends a property (OpenAPI 3.1.0, section 4.8.24; JSON Schema validation, section 9.4)."""
        for side in Side:
            if self.schemas.first(node, side.value) is True:
                return side
        return None

    def leads_back(self, own: str, maker: Expression) -> bool:
        """Whether what makes a default of a model needs that model, perhaps for defaults of others: it would never be done."""
        waiting = named_in(maker)
        seen: set[str] = set()
        pointers = {
            name.name: pointer for pointer, name in self.names.items() if waiting
        }
        while waiting and own not in waiting:
            name = waiting.pop()
            seen.add(name)
            properties = self.schemas.properties(self.schemas.at(pointers[name]))
            for child in properties.values():
                waiting |= named_in(self.defaults.maker(child)) - seen
        return bool(waiting)

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


def named_in(maker: Expression) -> set[str]:
    """The models and enums that make a value."""
    return {item.name for item in maker.members if item.is_schema}


def doc(node: Node) -> str:
    return sentence(node.text("description"))
