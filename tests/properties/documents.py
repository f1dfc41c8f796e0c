"""Random documents: operations with parameters in all places and styles, and bodies of JSON and forms."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.properties.schemas import COMPONENTS, Schema, schemas

NAMES = ("id", "name", "page size", "x-tag", "from", "list[]", "self")
PLAIN: tuple[Schema, ...] = (
    {"type": "string", "minLength": 1},
    {"type": "string", "enum": ["a/b", "c&d", "ä"]},
    {"type": "string", "format": "date"},
    {"type": "string", "format": "date-time"},
    {"type": "integer", "minimum": 0},
    {"type": "number"},
    {"type": "boolean"},
)
STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


def plain(place: str) -> st.SearchStrategy[Schema]:
    """Schemas of scalars; no header or cookie is sure to take more than ASCII."""
    is_ascii = place in ("header", "cookie")
    return st.sampled_from(PLAIN[2:] if is_ascii else PLAIN)


def lists(place: str) -> st.SearchStrategy[Schema]:
    return plain(place).map(lambda item: {"type": "array", "items": item, "minItems": 1})  # fmt: skip


def objects(place: str) -> st.SearchStrategy[Schema]:
    fields = st.dictionaries(st.sampled_from(["red", "blue"]), plain(place), min_size=1)
    return fields.map(
        lambda found: {
            "type": "object",
            "properties": found,
            "required": sorted(found),
            "additionalProperties": False,
        }
    )


@st.composite
def parameters(draw: st.DrawFn, place: str, name: str) -> dict[str, Any]:
    """A parameter in one place, in one of the styles that it has there."""
    style = draw(st.sampled_from(STYLES[place]))
    kinds = {
        "deepObject": objects(place),
        "spaceDelimited": lists(place),
        "pipeDelimited": lists(place),
    }
    every = plain(place) | lists(place) | objects(place)
    found = {"name": name, "in": place, "schema": draw(kinds.get(style, every))}
    found["required"] = place == "path" or draw(st.booleans())
    found["style"] = style
    if style in ("simple", "label", "matrix", "form"):
        found["explode"] = draw(st.booleans())
    return found


@st.composite
def operations(draw: st.DrawFn, number: int) -> tuple[str, str, dict[str, Any]]:
    """The method, the path and what is said of one operation."""
    names = draw(st.lists(st.sampled_from(NAMES), max_size=3, unique=True))
    places = [draw(st.sampled_from(places_of(name))) for name in names]
    slots = [name for name, place in zip(names, places, strict=True) if place == "path"]
    path = "/".join([f"/{number}", *(f"{{{name}}}" for name in slots)])
    method = draw(st.sampled_from(["get", "post", "put"]))
    said: dict[str, Any] = {
        "operationId": f"call{number}",
        "parameters": [
            draw(parameters(place, name))
            for name, place in zip(names, places, strict=True)
        ],
        "responses": {"200": {"description": "Done."}},
    }
    if method != "get":
        said["requestBody"] = draw(bodies())
    return method, path, said


def places_of(name: str) -> list[str]:
    """Where a parameter of that name may be: those of headers and cookies are tokens (RFC 9110, section 5.1)."""
    is_token = name.replace("-", "").isalpha()
    return sorted(STYLES) if is_token else ["path", "query"]


@st.composite
def bodies(draw: st.DrawFn) -> dict[str, Any]:
    """A body in JSON, or a form with fields of scalars."""
    if draw(st.booleans()):
        content = {"application/json": {"schema": draw(schemas(COMPONENTS, 2))}}
    else:
        content = {draw(st.sampled_from(FORMS)): {"schema": draw(objects("body"))}}
    return {"required": True, "content": content}


@st.composite
def documents(draw: st.DrawFn, size: int = 6) -> dict[str, Any]:
    """Whole documents, with components that bodies refer to."""
    components: dict[str, Schema] = {}
    for name in COMPONENTS:
        components[name] = draw(schemas(tuple(components), 2))
    paths = {}
    for number in range(size):
        method, path, said = draw(operations(number))
        paths[path] = {method: said}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Random", "version": "1"},
        "paths": paths,
        "components": {"schemas": components},
    }
