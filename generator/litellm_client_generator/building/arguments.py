"""Parameter Objects to the arguments of a method (OpenAPI 3.1.0, section 4.8.12)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from litellm_client_generator.building.constraints import (
    ARRAY_BOUNDS,
    NUMBER_BOUNDS,
    STRING_BOUNDS,
)
from litellm_client_generator.building.examples import Examples
from litellm_client_generator.building.types import NONE, Place, Types
from litellm_client_generator.document.media import contents, schema_of
from litellm_client_generator.document.schema import Node
from litellm_client_generator.ir import Literal, Option, Parameter, union
from litellm_client_generator.naming import spelling
from litellm_client_generator.naming.renames import Rename, find, labelled, renamed
from litellm_client_generator.problems import Problem, SpecError

STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
RUNTIME_BOUNDS = {
    "ge": "minimum",
    "le": "maximum",
    "gt": "exclusive_minimum",
    "lt": "exclusive_maximum",
    "multiple_of": "multiple_of",
}
IN_USE = (
    "opts",
    *(f"{place}_param" for place in (*STYLES, "form", "file", "body")),
    *(f"{kind}_pages" for kind in ("number", "offset", "cursor")),
)
"""Names that every method uses itself."""

CHECKED = frozenset(
    [
        *RUNTIME_BOUNDS.values(),
        "min_length",
        "max_length",
        "pattern",
        "min_items",
        "max_items",
        "unique_items",
        "enum",
    ]
)


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter before its Python name is known."""

    wish: str
    parameter: Parameter


@dataclass(frozen=True, slots=True)
class ArgumentBuilder:
    """Makes arguments out of Parameter Objects.

    Args:
        types: The table of annotations.
        slashes: The path parameters whose slashes are kept.
    """

    types: Types
    slashes: frozenset[str] = frozenset()

    @property
    def examples(self) -> Examples:
        return Examples(self.types)

    def build(self, item: Node, operation: Node) -> Iterator[Argument]:
        """The arguments of an operation that are no body, in the document's order.

        Args:
            item: The Path Item Object.
            operation: The Operation Object.

        Raises:
            SpecError: A parameter is in a place that does not exist.
        """
        for (where, name), node in self.parameters(item, operation).items():
            if where not in STYLES:
                raise SpecError(
                    [
                        Problem(
                            "error", node.pointer, f"a parameter cannot be in {where!r}"
                        )
                    ]
                )
            yield self.parameter(where, name, node)

    def parameters(self, item: Node, operation: Node) -> dict[tuple[str, str], Node]:
        """The operation's own parameters and those of its path, which its own win over (section 4.8.10)."""
        found: dict[tuple[str, str], Node] = {}
        for holder in (operation, item):
            for node in map(self.types.schemas.resolve, holder.children("parameters")):
                found.setdefault((str(node.get("in")), str(node.get("name"))), node)
        return found

    def parameter(self, where: str, name: str, node: Node) -> Argument:
        required = where == "path" or node.get("required") is True
        media = contents(node)
        schema = next(
            (schema_of(child) for child in media.values()), schema_of(node)
        ) or Node(node.pointer, {})
        type_ = self.types.of(schema, Place.ARGUMENT)
        example, example_class = (
            self.examples.argument(schema, name) if required else ("", "")
        )
        parameter = Parameter(
            name="",
            type=type_ if required else union((type_, NONE)),
            maker=f"{where}_param",
            wire=(name,),
            media_types=(),
            required=required,
            options=(
                *self.style(where, node, next(iter(media), "")),
                *checks(self.types, schema),
            ),
            doc=node.text("description") or schema.text("description"),
            example=example,
            example_class=example_class,
            default=default(self.types, schema),
            deprecated=node.get("deprecated") is True or is_deprecated(schema),
        )
        return Argument(name, parameter)

    def style(self, where: str, node: Node, media_type: str) -> Iterator[Option]:
        """How the value is written, where it is not the usual way (section 4.8.12.2)."""
        if media_type:
            yield Option("content_type", media_type)
            return
        usual = STYLES[where]
        style = node.get("style") or usual
        explode = node.get("explode")
        if style != usual:
            yield Option("style", style)
        exploded = style == "form" if explode is None else bool(explode)
        if exploded is not (usual == "form") and style != "deepObject":
            yield Option("explode", exploded)
        if node.get("allowReserved") is True and where == "query":
            yield Option("allow_reserved", True)
        if where == "path" and node.get("name") in self.slashes:
            yield Option("safe", "/")


def checks(types: Types, schema: Node) -> Iterator[Option]:
    """What the client checks before it sends (JSON Schema validation, section 6)."""
    schemas = types.schemas
    node = schemas.resolve(
        schemas.without_null(schemas.resolve(schemas.without_null(schema)))
    )
    if not isinstance(node.value, dict):
        return
    for name, value in types.constraints.bounds(node, NUMBER_BOUNDS).items():
        yield Option(RUNTIME_BOUNDS[name], value)
    for name, value in types.constraints.bounds(node, STRING_BOUNDS).items():
        yield Option(name, value)
    for name, value in types.constraints.bounds(node, ARRAY_BOUNDS).items():
        yield Option(name.replace("length", "items"), value)
    if node.get("uniqueItems") is True:
        yield Option("unique_items", True)
    items = (
        schemas.resolve(schemas.without_null(node.child("items")))
        if node.get("items")
        else node
    )
    allowed = choices(items)
    if allowed and schemas.enum_kind(Node(items.pointer, {"enum": list(allowed)})):
        yield Option("enum", allowed)


def default(types: Types, schema: Node) -> Literal:
    """What the server takes where nothing is sent, as far as a literal can say it."""
    value = types.schemas.first(schema, "default")
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


def named(arguments: list[Argument], renames: Collection[Rename]) -> list[Parameter]:
    """Gives each argument its name.

    Args:
        arguments: The arguments of one operation.
        renames: What the settings call some of them.

    Raises:
        SettingsError: A rename fits no argument, or two would have one name.
    """
    wishes = [spelling.parameter_name(argument.wish) for argument in arguments]
    names = spelling.unique_names([*IN_USE, *wishes])[len(IN_USE) :]
    if renames:
        labels = labelled(
            [
                (argument.wish, name)
                for argument, name in zip(arguments, names, strict=True)
            ],
            [(name, name) for name in names],
        )
        found = find(renames, labels)
        reserved = {*IN_USE, *spelling.RESERVED}
        names = list(renamed({name: name for name in names}, found, reserved).values())
    return [
        finished(argument.parameter, name)
        for argument, name in zip(arguments, names, strict=True)
    ]


def finished(parameter: Parameter, name: str) -> Parameter:
    """A parameter with its name, which messages need to know where the wire has another one."""
    options = list(parameter.options)
    told = parameter.required or any(option.name in CHECKED for option in options)
    if parameter.maker == "body_param":
        told = name != "body"
    if told and (name,) != parameter.wire:
        options.insert(0, Option("name", name))
    if parameter.required and parameter.maker != "path_param":
        options.append(Option("required", True))
    return replace(parameter, name=name, options=tuple(options))
