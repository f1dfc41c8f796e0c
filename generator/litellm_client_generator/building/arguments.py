"""Parameter Objects to the arguments of a method (OpenAPI 3.1.0, section 4.8.12)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from litellm_client_generator.building.examples import Examples
from litellm_client_generator.building.schemas.constraints import ARRAY, NUMBER, STRING
from litellm_client_generator.building.schemas.defaults import Defaults
from litellm_client_generator.building.schemas.plain import loose
from litellm_client_generator.building.schemas.types import Place, Types
from litellm_client_generator.document.media import (
    URLENCODED,
    bare,
    contents,
    schema_of,
)
from litellm_client_generator.document.paths import Route
from litellm_client_generator.document.schemas.schema import Node
from litellm_client_generator.document.templates import Slot, place
from litellm_client_generator.ir import (
    Constraints,
    Import,
    Parameter,
    Type,
    Value,
)
from litellm_client_generator.ir.operations import PATH, STYLES
from litellm_client_generator.ir.types import NONE
from litellm_client_generator.naming import reserved, spelling
from litellm_client_generator.naming.renames import Rename, find, labelled, renamed
from litellm_client_generator.naming.reserved import Scope
from litellm_client_generator.problems import Problem, SpecError

DECIDED = frozenset(("accept", "content-type", "authorization"))
"""Headers that no parameter says (OpenAPI 3.1.0, section 4.8.12.2)."""
DATE, DATE_TIME = Import("datetime", "date"), Import("datetime", "datetime")
EXPLODED = frozenset(("form", "deepObject", "cookie"))
"""Styles in which each part of a value stands by itself, unless the document says otherwise (OpenAPI 3.2, 4.12.2)."""
DEPTH = 10
"""How deep the items of lists are looked at, and the values of mappings."""
QUERYSTRING = "querystring"
"""The place of a parameter that is the whole query (OpenAPI 3.2, 4.12.1)."""
WHOLE: dict[str, Any] = {"style": "form", "explode": True, "content_types": ()}
"""How a query is written that is a form: as an object, each field of which stands by itself."""


@dataclass(frozen=True, slots=True)
class ArgumentBuilder:
    """Makes arguments out of Parameter Objects.

    Args:
        types: The table of annotations.
        slashes: The path parameters whose slashes are kept.
    """

    types: Types
    slashes: frozenset[str] = frozenset()

    def build(self, route: Route) -> Iterator[Parameter]:
        """The arguments of an operation that are no body, in the document's order, each with the name that it would have alone.

        Raises:
            SpecError: A parameter is in a place that does not exist.
        """
        found: list[Parameter] = []
        for (where, name), node in route.parameters.items():
            if where == QUERYSTRING and URLENCODED in map(bare, contents(node)):
                query = self.parameter("query", name, node, place("", name))
                found.append(replace(query, **WHOLE))
                continue
            if where == QUERYSTRING and node.get("required") is not True:
                message = "a query cannot be written as anything but a form"
                self.types.warn(node.pointer, message, "left the parameter out")
                continue
            if where not in STYLES:
                message = f"a parameter cannot be in {where!r}"
                raise SpecError([Problem("error", node.pointer, message)])
            if where == "header" and name.lower() in DECIDED:
                self.types.warn(node.pointer, *ignored(name))
                continue
            slot = place(route.path if where == PATH else "", name)
            found.append(self.parameter(where, name, node, slot))
        return placed(found)

    def parameter(self, where: str, name: str, node: Node, slot: Slot) -> Parameter:
        required = where == PATH or node.get("required") is True
        media = contents(node)
        schema = next(
            (schema_of(child) for child in media.values()), schema_of(node)
        ) or Node(node.pointer, {})
        type_ = loose(self.types, schema)
        style = "" if media else str(node.get("style") or slot.style or STYLES[where])
        is_listed = slot.explodes and self.has_parts(schema)
        is_open = slot.is_open and not is_listed
        explode = exploded(style, node)
        return Parameter(
            name=spelling.parameter_name(name),
            place=where,
            wire_name=name,
            type=type_ if required else type_ | NONE,
            required=required,
            nullable=required and where != PATH and type_.allows_null,
            style=style,
            explode=True if is_listed and "explode" not in node.value else explode,
            allow_reserved=where == "query" and node.get("allowReserved") is True,
            slashes=where == PATH and (is_open or name in self.slashes),
            content_types=tuple(media)[:1],
            constraints=constraints(self.types, schema),
            doc=node.text("description") or schema.text("description"),
            example=Examples(self.types).argument(schema, name) if required else None,
            default=default(self.types, schema),
            deprecated=node.get("deprecated") is True or is_deprecated(schema),
        )

    def has_parts(self, schema: Node) -> bool:
        """Whether a value is an array or an object."""
        schemas = self.types.schemas
        node = schemas.resolve(schemas.without_null(schema))
        return bool({"array", "object"} & set(schemas.types(node)))


def ignored(name: str) -> tuple[str, str]:
    """What is said of a header that is no parameter, and what is done about it."""
    message = f"the header {name} is said by media types and security schemes, not by a parameter"
    return message, "ignored, as the specification says"


def placed(parameters: Sequence[Parameter]) -> Iterator[Parameter]:
    """The parameters, those of one name told apart by where they stand."""
    for item in parameters:
        places = [other.place for other in parameters if other.name == item.name]
        is_told = len(places) > 1 and len(set(places)) == len(places)
        yield replace(item, name=f"{item.name}_{item.place}") if is_told else item


def exploded(style: str, node: Node) -> bool | None:
    """Whether each part of a value stands by itself; a media type decides that where there is no style."""
    if not style:
        return None
    explode = node.get("explode")
    return style in EXPLODED if explode is None else bool(explode)


def constraints(types: Types, schema: Node, depth: int = 0) -> Constraints:
    """What the client checks before it sends (JSON Schema validation, section 6).

    Args:
        types: The table of annotations.
        schema: The argument's schema, or that of its items, or values.
        depth: In how many others it stands.
    """
    schemas = types.schemas
    node = schemas.whole(schemas.target(schema))
    if not isinstance(node.value, dict):
        return Constraints()
    found = types.constraints.read(node, NUMBER, STRING, ARRAY)
    items = item_of(node) or node
    allowed = choices(schemas.whole(schemas.target(items)))
    is_enum = schemas.enum_kind(Node(items.pointer, {"enum": list(allowed)}))
    return replace(
        found,
        unique_items=True if node.get("uniqueItems") is True else None,
        enum=allowed if is_enum else None,
        format="date" if is_day(types.of(schema, Place.ARGUMENT)) else None,
        each_item=each(types, item_of(node), depth, is_listed=is_enum is not None),
        each_value=each(types, value_of(types, node), depth),
    )


def each(
    types: Types, schema: Node | None, depth: int, is_listed: bool = False
) -> Constraints | None:
    """What the client checks of each item, or of each value; a model checks itself.

    Args:
        types: The table of annotations.
        schema: The schema of the items, or of the values, if they have one.
        depth: In how many others they stand.
        is_listed: Whether the list says which values they may be.
    """
    if schema is None or depth == DEPTH:
        return None
    if types.is_model(types.schemas.target(schema)):
        return None
    found = replace(constraints(types, schema, depth + 1), format=None)
    return (replace(found, enum=None) if is_listed else found) or None


def item_of(node: Node) -> Node | None:
    """The schema of all items of a list, where they have one."""
    items = node.child("items") if node.get("items") else None
    is_told = items is not None and isinstance(items.value, dict)
    return items if is_told and not node.get("prefixItems") else None


def value_of(types: Types, node: Node) -> Node | None:
    """The schema of all values of a mapping, where they have one."""
    said, is_open = types.schemas.extra(node)
    return (
        said[0]
        if len(said) == 1 and not is_open and not node.get("properties")
        else None
    )


def is_day(type_: Type) -> bool:
    """Whether a value holds dates, and no datetimes, which Python takes for dates."""
    return DATE in type_.imports and DATE_TIME not in type_.imports


def default(types: Types, schema: Node) -> Value:
    """What the server takes where nothing is sent, as far as a literal can say it."""
    value = Defaults(types).value(schema)
    if isinstance(value, list):
        simple = all(isinstance(item, (str, int, float)) for item in value)
        return tuple(value) if simple else None
    return value if isinstance(value, (str, int, float)) else None


def is_deprecated(schema: Node) -> bool:
    """Whether an annotation of the schema says so (JSON Schema validation, section 9.3)."""
    return isinstance(schema.value, dict) and schema.get("deprecated") is True


def choices(node: Node) -> tuple[str | float, ...]:
    """The values that a schema allows, where it lists them."""
    listed = [node.get("const")] if node.get("const") is not None else node.get("enum")
    return tuple(
        value for value in listed or () if isinstance(value, (str, int, float))
    )


def named(
    parameters: Sequence[Parameter], renames: Collection[Rename]
) -> tuple[Parameter, ...]:
    """Gives each argument of one operation a name of its own; the required ones come first.

    Args:
        parameters: The arguments, each with the name that it would have alone.
        renames: What the settings call some of them.

    Raises:
        SettingsError: A rename fits no argument, or two would have one name.
    """
    names = spelling.unique_names(parameter.name for parameter in parameters)
    if renames:
        labels = labelled(
            (
                (parameter.wire_name or parameter.name, name)
                for parameter, name in zip(parameters, names, strict=True)
            ),
            ((name, name) for name in names),
        )
        found = find(renames, labels)
        taken = reserved.WORDS | reserved.names(Scope.METHOD)
        names = list(renamed({name: name for name in names}, found, taken).values())
    called = [
        replace(parameter, name=name)
        for parameter, name in zip(parameters, names, strict=True)
    ]
    return tuple(sorted(called, key=lambda parameter: not parameter.required))
