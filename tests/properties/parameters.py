"""Random parameters: in every place, in every style that it has there, or in a media type."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from tests.properties.dialects import defaults, spoken
from tests.properties.schemas import Schema, schemas

NAMES = ("id", "name", "page size", "x-tag", "from", "list[]", "self")
FIELDS = (("red", "blue"), ("north", "south"), ("odd", "even"))
"""What is in objects: of two that share a query, nothing else could tell the fields apart."""
PLAIN: tuple[Schema, ...] = (
    {"type": "string", "minLength": 1},
    {"type": "string", "enum": ["a/b", "c&d", "ä"]},
    {"type": "string", "format": "date"},
    {"type": "string", "format": "date-time"},
    {"type": "string", "format": "uuid"},
    {"type": "integer", "minimum": 0},
    {"type": "integer", "enum": [1, 2]},
    {"type": "number"},
    {"type": "boolean"},
)
STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}


def plain(place: str) -> st.SearchStrategy[Schema]:
    """Schemas of scalars; no header is sure to take more than ASCII."""
    return st.sampled_from(PLAIN[2:] if place == "header" else PLAIN)


def lists(
    place: str, scalars: Sequence[Schema] | None = None
) -> st.SearchStrategy[Schema]:
    """Schemas of lists; what is between blanks holds none."""
    items = plain(place) if scalars is None else st.sampled_from(scalars)
    least = {"minItems": 1} if place in ("path", "header") else {}
    return items.map(lambda item: {"type": "array", "items": item, **least})


@st.composite
def objects(draw: st.DrawFn, place: str, names: Sequence[str]) -> Schema:
    """Objects of scalars; at most one of them is open, or its members could be anything's."""
    fields = draw(st.dictionaries(st.sampled_from(names), plain(place), min_size=1))
    required = draw(st.sets(st.sampled_from(sorted(fields))))
    if place in ("path", "header"):
        required = set(fields)
    return {
        "type": "object",
        "properties": fields,
        "required": sorted(required),
        "additionalProperties": False,
    }


@st.composite
def parameters(
    draw: st.DrawFn, place: str, name: str, number: int, version: str
) -> dict[str, Any]:
    """A parameter in one place.

    Args:
        draw: Draws it.
        place: The place.
        name: Its name.
        number: Which of its operation it is.
        version: The version of OpenAPI.
    """
    found: dict[str, Any] = {"name": name, "in": place}
    found["required"] = place == "path" or draw(st.booleans())
    if draw(st.integers(0, 4)) == 0:
        found["deprecated"] = True
    fields = FIELDS[number % len(FIELDS)]
    if draw(st.integers(0, 4)) == 0:
        inner = objects(place, fields) | lists(place) | plain(place)
        if place not in ("path", "header"):
            inner |= schemas((), 2)
        media = {"schema": spoken(draw(inner), version)}
        return {**found, "content": {"application/json": media}}
    is_new = place == "cookie" and version.startswith("3.2")
    style = draw(st.sampled_from([*STYLES[place], *(["cookie"] if is_new else [])]))
    kinds = {
        "deepObject": objects(place, fields),
        "spaceDelimited": lists(place, PLAIN[1:]),
        "pipeDelimited": lists(place),
    }
    every = plain(place) | lists(place) | objects(place, fields)
    schema: Any = draw(kinds.get(style, every))
    is_open = place == "query" and style == "form" and "enum" not in schema
    if is_open and draw(st.integers(0, 4)) == 0:
        schema = {**schema, "type": [schema["type"], "null"]}
    schema = {**schema, **draw(defaults(schema))}
    found["schema"] = spoken(schema, version)
    found["style"] = style
    if style in ("simple", "label", "matrix", "form", "cookie") and draw(st.booleans()):
        found["explode"] = draw(st.booleans())
    if place == "query" and draw(st.booleans()):
        found["allowReserved"] = True
    return found


def places_of(name: str) -> list[str]:
    """Where a parameter of that name may be: those of headers and cookies are tokens (RFC 9110, section 5.1)."""
    is_token = name.replace("-", "").isalpha()
    return sorted(STYLES) if is_token else ["path", "query"]
