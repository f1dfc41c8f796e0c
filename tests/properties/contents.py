"""Random contents of bodies and answers: JSON, forms, texts and files, one or several for each."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.properties.dialects import OLD, annotated, spoken
from tests.properties.parameters import PLAIN, lists, objects
from tests.properties.schemas import Schema, schemas

Draw = st.DrawFn

JSON, PATCH = "application/json", "application/merge-patch+json"
URLENCODED, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"
TEXT, BYTES = "text/plain", "application/octet-stream"
FIELDS = ("red", "blue", "green", "page size")
FILES = ("file", "more files")


def file(version: str) -> st.SearchStrategy[Schema]:
    """Schemas of what is in a file."""
    binary: Schema = {"type": "string", "format": "binary"}
    media: Schema = {"type": "string", "contentMediaType": "image/png"}
    return st.sampled_from([binary] if version.startswith(OLD) else [binary, media])


@st.composite
def json_schemas(draw: Draw, known: tuple[str, ...], version: str) -> Any:
    """Schemas of a body, or of an answer."""
    schema = spoken(draw(schemas(known, 2)), version)
    return draw(annotated(schema, version))


@st.composite
def bodies(draw: Draw, known: tuple[str, ...], version: str) -> dict[str, Any]:
    """Request Body Objects.

    Args:
        draw: Draws them.
        known: The components that they may refer to.
        version: The version of OpenAPI.
    """
    kinds = {
        JSON: json_content(known, version),
        PATCH: json_content(known, version),
        URLENCODED: urlencoded(version),
        MULTIPART: multipart(known, version),
        TEXT: st.just({"schema": {"type": "string"}}),
        BYTES: st.fixed_dictionaries({}, optional={"schema": file(version)}),
    }
    names = draw(st.lists(st.sampled_from([JSON, JSON, *kinds]), min_size=1, max_size=draw(st.sampled_from([1, 1, 3]))))  # fmt: skip
    content = {name: draw(kinds[name]) for name in dict.fromkeys(names)}
    return {"required": draw(st.integers(0, 3)) > 0, "content": content}


@st.composite
def json_content(draw: Draw, known: tuple[str, ...], version: str) -> dict[str, Any]:
    return {"schema": draw(json_schemas(known, version))}


@st.composite
def urlencoded(draw: Draw, version: str) -> dict[str, Any]:
    """Forms of scalars and lists; a list, or an object, is in some style."""
    schema: Any = draw(objects("body", FIELDS))
    encoding: dict[str, dict[str, Any]] = {}
    for name in FIELDS[:2]:
        kind = draw(st.sampled_from(["", "list", "object", "json"]))
        if kind == "list":
            schema["properties"][name] = draw(lists("body", PLAIN[1:]))
            style = draw(st.sampled_from(["form", "spaceDelimited", "pipeDelimited"]))
            encoding[name] = {"style": style}
            if style == "form" and draw(st.booleans()):
                encoding[name]["explode"] = draw(st.booleans())
        elif kind == "object":
            schema["properties"][name] = draw(objects("body", (f"{name}-a", f"{name}-b")))  # fmt: skip
            encoding[name] = {"style": "deepObject", "explode": True}
        elif kind == "json":
            schema["properties"][name] = draw(objects("body", ("a", "b")))
            encoding[name] = {"contentType": JSON}
    found: dict[str, Any] = {"schema": spoken(schema, version)}
    return {**found, "encoding": encoding} if encoding else found


@st.composite
def multipart(draw: Draw, known: tuple[str, ...], version: str) -> dict[str, Any]:
    """Forms of parts: scalars, lists, objects, files and lists of files."""
    schema: Any = draw(objects("body", FIELDS))
    fields = schema["properties"]
    if draw(st.booleans()):
        fields["green"] = draw(lists("body") | objects("body", ("a", "b")))
    encoding: dict[str, Any] = {}
    for name in draw(st.sets(st.sampled_from(FILES))):
        one = draw(file(version))
        fields[name] = draw(st.sampled_from([one, {"type": "array", "items": one}]))
        if draw(st.booleans()):
            encoding[name] = {"contentType": draw(st.sampled_from(["image/png", "image/png, image/jpeg", "image/*"]))}  # fmt: skip
        if draw(st.booleans()):
            schema["required"] = sorted({*schema["required"], name})
    found: dict[str, Any] = {"schema": spoken(schema, version)}
    return {**found, "encoding": encoding} if encoding else found


@st.composite
def responses(draw: Draw, known: tuple[str, ...], version: str) -> dict[str, Any]:
    """Responses Objects: of one success or two, and of errors."""
    good = draw(st.sampled_from([("200",), ("200", "201"), ("2XX",), ("default",), ("200", "204")]))  # fmt: skip
    bad = draw(st.lists(st.sampled_from(["404", "4XX", "500"]), max_size=2, unique=True))  # fmt: skip
    return {status: draw(response(status, known, version)) for status in (*good, *bad)}


@st.composite
def response(
    draw: Draw, status: str, known: tuple[str, ...], version: str
) -> dict[str, Any]:
    found: dict[str, Any] = {"description": "An answer."}
    kinds = {
        JSON: json_content(known, version),
        TEXT: st.just({"schema": {"type": "string"}}),
        BYTES: st.fixed_dictionaries({"schema": file(version)}),
    }
    names = draw(st.lists(st.sampled_from([JSON, JSON, JSON, TEXT, BYTES]), max_size=2))
    if names and status != "204":
        found["content"] = {name: draw(kinds[name]) for name in dict.fromkeys(names)}
    return found
