"""Which schemas get a name in the package, and which one.

Component schemas keep theirs. An inline object is named after its title; where two different ones share a title, or
where there is none, after its place (`<Parent><Property>`, `<Operation>Request`, `<Operation>200Response`). Inline
objects of equal shape are one class. Names do not depend on the order of the document, so a change elsewhere does not
move them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from litellm_client_generator.document.paths import Route
from litellm_client_generator.document.schemas.schema import Node, Schemas, shape
from litellm_client_generator.document.webhooks import Webhook
from litellm_client_generator.naming import spelling
from litellm_client_generator.naming.names import ClassName

COMPOSING = ("", "AnyOf", "OneOf")
"""The words for what a schema is composed of: members of `allOf`, and alternatives."""


@dataclass(frozen=True, slots=True)
class Inline:
    """An inline object and the words that lead to it."""

    node: Node
    words: tuple[str, ...]


def kind(schemas: Schemas, node: Node) -> str:
    if schemas.is_model(node):
        return "model"
    return "enum" if schemas.is_enum(node) else "alias"


def name_schemas(
    schemas: Schemas,
    routes: Sequence[Route],
    webhooks: Sequence[Webhook],
    reserved: Collection[str],
) -> dict[str, ClassName]:
    """The name of every component schema and of every inline object, by JSON pointer.

    Args:
        schemas: The document's schemas.
        routes: Its operations.
        webhooks: What it sends on its own.
        reserved: What the package's other classes are called.
    """
    components = schemas.components()
    names = spelling.unique_models(components, reserved)
    found = {
        node.pointer: ClassName(
            names[key], spelling.module_of_model(names[key]), kind(schemas, node)
        )
        for key, node in components.items()
    }
    taken = {name.lower() for name in (*reserved, *names.values())}
    for inline, name in name_inline(
        list(inline_objects(schemas, routes, webhooks)), taken
    ):
        found[inline.node.pointer] = ClassName(
            name, spelling.module_of_model(name), "model"
        )
    return found


def name_inline(objects: list[Inline], taken: set[str]) -> Iterator[tuple[Inline, str]]:
    """Gives each shape its first wish that no other shape has: the title, the place, the place with a number."""
    shapes: dict[str, list[Inline]] = defaultdict(list)
    for inline in objects:
        shapes[shape(inline.node)].append(inline)
    wanted: dict[str, set[str]] = defaultdict(set)
    for key, group in shapes.items():
        wanted[title(group[0]).lower()].add(key)
    numbers: dict[str, int] = defaultdict(lambda: 1)
    for key in sorted(
        shapes, key=lambda key: min(place(inline) for inline in shapes[key])
    ):
        group = shapes[key]
        name = title(group[0])
        if not name or name.lower() in taken or len(wanted[name.lower()]) > 1:
            name = shortest(group)[1]
        base = name
        while name.lower() in taken:
            numbers[base] += 1
            name = f"{base}{numbers[base]}"
        taken.add(name.lower())
        yield from ((inline, name) for inline in group)


def title(inline: Inline) -> str:
    text = inline.node.get("title")
    return (
        spelling.model_name(text)
        if isinstance(text, str) and any(c.isalnum() for c in text)
        else ""
    )


def shortest(group: Iterable[Inline]) -> tuple[int, str]:
    """The place with the shortest name, for a shape that stands in several."""
    return min((len(name), name) for name in map(place, group))


def place(inline: Inline) -> str:
    return spelling.inline_name(*inline.words)


def inline_objects(
    schemas: Schemas, routes: Sequence[Route], webhooks: Sequence[Webhook]
) -> Iterator[Inline]:
    """Every inline object with properties: of components, paths, operations, webhooks, each in the document's order."""
    for key, node in schemas.components().items():
        yield from below(schemas, node, (key,))
    for path, item in {route.path: route.item for route in routes}.items():
        yield from parameters(schemas, item, (path,))
    for route in routes:
        yield from of_route(schemas, route)
    for webhook in webhooks:
        yield from contents(schemas, webhook.body, (webhook.id, "Webhook"))


def of_route(schemas: Schemas, route: Route) -> Iterator[Inline]:
    yield from parameters(schemas, route.node, (route.id,))
    if route.body:
        yield from contents(schemas, route.body, (route.id, "Request"))
    for status, response in route.responses.items():
        yield from contents(schemas, response, (route.id, status, "Response"))


def parameters(
    schemas: Schemas, holder: Node, words: tuple[str, ...]
) -> Iterator[Inline]:
    for parameter in map(schemas.resolve, holder.children("parameters")):
        place = (*words, str(parameter.get("name")), "Parameter")
        if parameter.get("schema"):
            yield from at(schemas, parameter.child("schema"), place)
        yield from contents(schemas, parameter, place)


def contents(
    schemas: Schemas, holder: Node, words: tuple[str, ...]
) -> Iterator[Inline]:
    for media in holder.children("content"):
        for field in ("schema", "itemSchema"):
            if media.get(field):
                yield from at(schemas, media.child(field), words)


def at(
    schemas: Schemas,
    node: Node,
    words: tuple[str, ...],
    parts: frozenset[str] = frozenset(),
    above: frozenset[str] = frozenset(),
) -> Iterator[Inline]:
    """A schema, if it is a class, and the inline objects below it.

    Args:
        schemas: The document's schemas.
        node: The schema.
        words: What leads to it.
        parts: What is no schema of its own, but a part of one that is made of several.
        above: Where it is below: an alternative is made of what it is an alternative of, too.
    """
    if node.pointer in above:
        return
    if schemas.is_model(node) and node.pointer not in parts:
        yield Inline(node, words)
    yield from below(schemas, node, words, parts, above)


def below(
    schemas: Schemas,
    node: Node,
    words: tuple[str, ...],
    parts: frozenset[str] = frozenset(),
    above: frozenset[str] = frozenset(),
) -> Iterator[Inline]:
    if not isinstance(node.value, dict):
        return
    made = list(schemas.made(node))
    parts = parts.union(
        part.pointer for _, child in made for part in schemas.parts(child)
    )
    above = above | {node.pointer}
    is_class = schemas.is_model(node)
    for word, child in schemas.subschemas(node):
        own = parts | {child.pointer} if is_class and word in COMPOSING else parts
        yield from at(schemas, child, (*words, word) if word else words, own, above)
    for word, child in made:
        yield from at(schemas, child, (*words, word), frozenset(), above)


def attributes(
    properties: Iterable[str], called: Mapping[str, str] | None = None
) -> dict[str, str]:
    """The attribute of each property of a model.

    Args:
        properties: All properties.
        called: What some of them are called already.
    """
    known = called or {}
    names = list(properties)
    own = [name for name in names if name not in known]
    given = dict(zip(own, spelling.unique_fields(own, known.values()), strict=True))
    return {name: known[name] if name in known else given[name] for name in names}


def members(enum: Node) -> dict[Any, str]:
    """The member of each value of an enum, which is given as a whole."""
    values = [value for value in dict.fromkeys(enum.value["enum"]) if value is not None]
    wished = enum.get("x-enum-varnames")
    names = spelling.unique_enum_members(
        values, wished if isinstance(wished, list) else ()
    )
    return dict(zip(values, names, strict=True))
