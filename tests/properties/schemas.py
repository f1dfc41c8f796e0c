"""Random schemas, and values that are likely to be theirs."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.properties.values import JSON, SCALARS, words

Schema = dict[str, Any] | bool

COMPONENTS = ("Ant", "Bee", "Cat")
"""Schemas that others refer to; each may refer to those before it, and all to themselves in a property."""

NAMES = ("id", "name", "size", "list", "model config", "x-y")


def texts() -> st.SearchStrategy[Schema]:
    bounds = st.fixed_dictionaries(
        {"type": st.just("string")},
        optional={
            "minLength": st.integers(0, 2),
            "maxLength": st.integers(2, 5),
            "pattern": st.sampled_from(["^[a-z]*$", "a", "^.{0,3}$"]),
        },
    )
    formats = st.sampled_from(["date-time", "date", "uuid", "email", "byte", "x-own"])
    return bounds | formats.map(lambda name: {"type": "string", "format": name})


def numbers() -> st.SearchStrategy[Schema]:
    return st.fixed_dictionaries(
        {"type": st.sampled_from(["integer", "number"])},
        optional={
            "minimum": st.integers(-3, 0),
            "maximum": st.integers(0, 9),
            "exclusiveMinimum": st.integers(-9, -1),
            "multipleOf": st.sampled_from([1, 2, 3]),
        },
    )


def choices() -> st.SearchStrategy[Schema]:
    several = st.lists(SCALARS, min_size=1, max_size=3, unique_by=repr)
    of_texts = st.lists(words, min_size=1, max_size=3, unique=True)
    return (
        several.map(lambda values: {"enum": values})
        | of_texts.map(lambda values: {"type": "string", "enum": values})
        | SCALARS.map(lambda value: {"const": value})
    )


def lists(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    return st.fixed_dictionaries(
        {"type": st.just("array")},
        optional={
            "items": inner,
            "prefixItems": st.lists(inner, min_size=1, max_size=2),
            "minItems": st.integers(0, 1),
            "maxItems": st.integers(1, 4),
            "uniqueItems": st.booleans(),
        },
    )


def objects(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    properties = st.dictionaries(st.sampled_from(NAMES), inner, max_size=3)
    return st.fixed_dictionaries(
        {"type": st.just("object")},
        optional={
            "properties": properties,
            "required": st.lists(st.sampled_from(NAMES), max_size=2, unique=True),
            "additionalProperties": inner | st.booleans(),
            "patternProperties": inner.map(lambda schema: {"^x-": schema}),
            "minProperties": st.integers(0, 1),
            "maxProperties": st.integers(2, 5),
        },
    )


def references(known: tuple[str, ...]) -> st.SearchStrategy[Schema]:
    return st.sampled_from(known).map(
        lambda name: {"$ref": f"#/components/schemas/{name}"}
    )


def mixtures(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    """Keywords that combine schemas, alone or beside others."""
    several = st.lists(inner, min_size=1, max_size=3)
    combined = st.tuples(st.sampled_from(["allOf", "anyOf", "oneOf"]), several).map(
        lambda pair: {pair[0]: pair[1]}
    )
    nullable = inner.map(lambda schema: {"anyOf": [schema, {"type": "null"}]})
    beside = st.tuples(objects(inner), combined).map(
        lambda pair: {**pair[0], **pair[1]} if isinstance(pair[0], dict) else pair[1]
    )
    kinds = st.lists(
        st.sampled_from(["string", "integer", "boolean", "null"]),
        min_size=1,
        max_size=3,
        unique=True,
    ).map(lambda names: {"type": names})
    return combined | nullable | beside | kinds


def schemas(known: tuple[str, ...], depth: int = 3) -> st.SearchStrategy[Schema]:
    """Schemas of JSON Schema 2020-12.

    Args:
        known: The components that they may refer to.
        depth: How deep they go.
    """
    simple = texts() | numbers() | choices() | st.just({"type": "boolean"})
    if known:
        simple |= references(known)
    if not depth:
        return simple | st.just({})
    inner = st.deferred(lambda: schemas(known, depth - 1))
    return simple | lists(inner) | objects(inner) | mixtures(inner)


@st.composite
def documents(draw: st.DrawFn, operations: int = 4) -> dict[str, Any]:
    """Documents of operations that take a schema and give it back."""
    components: dict[str, Schema] = {}
    for name in COMPONENTS:
        components[name] = draw(schemas(tuple(components), 2))
    bodies = [draw(schemas(COMPONENTS)) for _ in range(operations)]
    return {
        "openapi": "3.1.0",
        "info": {"title": "Echo", "version": "1"},
        "paths": {
            f"/{number}": {"post": operation(number, schema)}
            for number, schema in enumerate(bodies)
        },
        "components": {"schemas": components},
    }


def operation(number: int, schema: Schema) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return {
        "operationId": f"echo{number}",
        "requestBody": {"required": True, "content": content},
        "responses": {"200": {"description": "The same.", "content": content}},
    }


def values(
    schema: Any, components: dict[str, Any], depth: int = 4
) -> st.SearchStrategy[Any]:
    """Values of which many satisfy a schema."""
    return JSON if depth == 0 else near(schema, components, depth) | JSON


def near(schema: Any, components: dict[str, Any], depth: int) -> st.SearchStrategy[Any]:
    if not isinstance(schema, dict) or depth == 0:
        return JSON

    def inner(node: Any) -> st.SearchStrategy[Any]:
        return near(node, components, depth - 1)

    if "$ref" in schema:
        return inner(components[schema["$ref"].rpartition("/")[2]])
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    for keyword in ("anyOf", "oneOf", "allOf"):
        if keyword in schema:
            members = st.one_of(*map(inner, schema[keyword]))
            if schema.get("type") != "object":
                return members
            own = fields(schema, inner)
            return st.tuples(own, members).map(
                lambda pair: {
                    **pair[0],
                    **(pair[1] if isinstance(pair[1], dict) else {}),
                }
            )
    kinds = schema.get("type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    nulls = [st.none()] if schema.get("nullable") else []
    return st.one_of(*(of_kind(kind, schema, inner) for kind in kinds), *nulls)


def fields(schema: Any, inner: Any) -> st.SearchStrategy[dict[str, Any]]:
    properties = {
        name: inner(node) for name, node in (schema.get("properties") or {}).items()
    }
    required = schema.get("required") or []
    extra = schema.get("additionalProperties")
    extras = inner(extra) if isinstance(extra, dict) else JSON
    must = {name: properties.get(name, extras) for name in required}
    may = {name: value for name, value in properties.items() if name not in must}
    more = st.dictionaries(st.sampled_from(["more", "x-1"]), extras, max_size=1)
    if extra is False:
        more = st.just({})
    known = st.fixed_dictionaries(must, optional=may)
    return st.tuples(known, more).map(lambda pair: {**pair[1], **pair[0]})


def items(schema: Any, inner: Any) -> st.SearchStrategy[list[Any]]:
    first = [inner(node) for node in schema.get("prefixItems") or ()]
    rest = inner(schema["items"]) if isinstance(schema.get("items"), dict) else JSON
    most = max(0, min(schema.get("maxItems", 3), 3) - len(first))
    return st.tuples(st.tuples(*first), st.lists(rest, max_size=most)).map(
        lambda pair: [*pair[0], *pair[1]]
    )


def of_kind(kind: Any, schema: Any, inner: Any) -> st.SearchStrategy[Any]:
    if kind == "object":
        return fields(schema, inner)
    if kind == "array":
        return items(schema, inner)
    if kind == "null":
        return st.none()
    formats = {
        "date-time": "2026-01-31T12:00:00.120Z",
        "date": "2026-01-31",
        "uuid": "123E4567-e89b-12d3-a456-426614174000",
    }
    if kind == "string":
        known = formats.get(schema.get("format", ""))
        return st.just(known) if known else words
    if kind == "integer":
        return st.integers(-9, 9)
    if kind == "number":
        return st.integers(-9, 9) | st.sampled_from([0.5, 2.0, -1.5])
    if kind == "boolean":
        return st.booleans()
    return JSON
