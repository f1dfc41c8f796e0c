"""Named schemas to models, enums and aliases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from litellm_client_generator.building.schemas.defaults import Defaults
from litellm_client_generator.building.schemas.families import Families
from litellm_client_generator.building.schemas.types import Place, Types
from litellm_client_generator.document.schemas.recursion import circles
from litellm_client_generator.document.schemas.schema import Node, Schemas
from litellm_client_generator.ir import (
    Alias,
    Enum,
    EnumMember,
    Expression,
    Field,
    Model,
    Schema,
    Side,
    Type,
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
        families: Which models are derived from others.
        places: The JSON pointers of the schemas, by their names.
    """

    schemas: Schemas
    names: Mapping[str, ClassName]
    types: Types
    listings: Mapping[str, str]
    families: Families
    places: Mapping[str, str]
    made: dict[str, Model] = field(default_factory=dict)
    """The models that are made already, by JSON pointer."""
    circles: dict[str, str] = field(default_factory=dict)
    """The models whose defaults need each other, each with one that stands for all of its circle."""

    @property
    def defaults(self) -> Defaults:
        return Defaults(self.types)

    def build(self, node: Node) -> Schema:
        """The class or the alias of one named schema."""
        name = self.names[node.pointer]
        if name.kind == "model":
            return self.model(node)
        if name.kind == "enum":
            return self.enum(name, node)
        type_ = self.types.definition(node)
        recursive = self.types.aliases.recursive
        leads_back = {self.names[pointer].name for pointer in recursive} & type_.names
        is_own = self.types.aliases.standing(node) is node
        holds_itself = is_own and node.pointer in recursive and bool(leads_back)
        return Alias(name.name, name.module, doc(node), type_, holds_itself)

    def model(self, node: Node) -> Model:
        """The class of an object, in its family."""
        if node.pointer not in self.made:
            parents = {
                place: self.model(self.schemas.at(place))
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
            extra = self.types.extra(node, Place.FIELD)
            model = Model(
                name.name,
                name.module,
                doc(node),
                fields,
                listing,
                None if extra == ANY else extra,
            )
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
        owner = self.names[node.pointer].name
        for key, attribute in attributes(properties, called).items():
            place = properties[key]
            found = self.field(owner, attribute, key, place, key in required)
            value = self.families.constant(node, key, place, found.required)
            is_sent = value is not None and found.side is not Side.SERVER
            yield self.constant(found, place, value) if is_sent else found

    def constant(self, found: Field, node: Node, value: Any) -> Field:
        """A field that has one value, which is always sent; the same where the annotation does not allow it."""
        bare = Type(
            tuple(each for each in found.type.members if each not in NONE.members)
        )
        named = self.names.get(self.schemas.target(node).pointer)
        is_enum = named is not None and named.kind == "enum"
        fits = is_enum or any(each.allows(value) for each in bare.members)
        if not fits and bare != ANY:
            return found
        maker = self.defaults.expression(node, value)
        return replace(
            found,
            type=bare,
            default=value,
            maker=maker if maker.members else None,
            is_constant=True,
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
        for name in named_in(maker):
            circles(name, self.needs, self.circles)
            if self.circles[name] == self.circles.get(own, ""):
                return True
        return False

    def needs(self, name: str) -> set[str]:
        """The models and enums that the defaults of a model need."""
        properties = self.schemas.properties(self.schemas.at(self.places[name]))
        makers = map(self.defaults.maker, properties.values())
        return {each for maker in makers for each in named_in(maker)}

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
