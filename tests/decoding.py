"""What a parameter may have been, from the text that came: the styles of OpenAPI 3.1, section 4.8.12.3, read backwards."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import unquote

Pairs = Sequence[tuple[str, str]]
"""Names and values, both still escaped."""

DELIMITERS = {
    "form": ",",
    "cookie": ",",
    "spaceDelimited": "%20",
    "pipeDelimited": "%7C",
}


def shapes(parts: Sequence[str]) -> Iterator[Any]:
    """What stands behind a list of escaped parts: one text, a list, or an object whose names and values alternate."""
    if len(parts) == 1:
        yield unquote(parts[0])
    texts = [unquote(part) for part in parts]
    yield texts
    if len(texts) % 2 == 0:
        yield dict(zip(texts[::2], texts[1::2], strict=True))


def exploded(parts: Sequence[str]) -> dict[str, str] | None:
    """An object whose parts are `name=value`."""
    pairs = [part.partition("=") for part in parts]
    if not all(sign for _, sign, _ in pairs):
        return None
    return {unquote(name): unquote(value) for name, _, value in pairs}


def of_simple(text: str, explode: bool) -> Iterator[Any]:
    yield unquote(text)
    yield from of_parts(text.split(","), explode)


def of_parts(parts: Sequence[str], explode: bool) -> Iterator[Any]:
    found = exploded(parts) if explode else None
    if found is not None:
        yield found
    yield from shapes(parts)


def groups(parts: Sequence[str]) -> Iterator[list[str]]:
    """What dots may set apart, or be a part of: no style escapes them (RFC 6570, section 3.2.5)."""
    if len(parts) == 1:
        yield list(parts)
        return
    for rest in groups(parts[1:]):
        yield [parts[0], *rest]
        yield [f"{parts[0]}.{rest[0]}", *rest[1:]]


def of_path(text: str, name: str, style: str, explode: bool) -> Iterator[Any]:
    """What a path parameter may have been.

    Args:
        text: What stands in its place.
        name: Its name.
        style: simple, label or matrix.
        explode: Whether each part stands by itself.
    """
    if style == "label" and text.startswith("."):
        yield unquote(text[1:])
        for parts in groups(text[1:].split(".")) if explode else [text[1:].split(",")]:
            yield from of_parts(parts, explode)
    elif style == "matrix" and text.startswith(";"):
        parts = text[1:].split(";")
        pairs = [part.partition("=") for part in parts]
        if all(unquote(key) == name for key, _, _ in pairs):
            yield from shapes([value for _, _, value in pairs])
            if len(pairs) == 1:
                yield from shapes(pairs[0][2].split(","))
        elif explode and (found := exploded(parts)) is not None:
            yield found
    elif style == "simple":
        yield from of_simple(text, explode)


def of_query(
    pairs: Pairs, name: str, style: str, explode: bool, fields: set[str] | None
) -> Iterator[Any]:
    """What a query parameter, a cookie or a field of a form may have been.

    Args:
        pairs: The whole query.
        name: The parameter's name.
        style: form, spaceDelimited, pipeDelimited or deepObject.
        explode: Whether each part stands by itself.
        fields: What an object's fields are called; nothing where any name will do.
    """
    if style == "deepObject":
        yield from of_deep(pairs, name)
        return
    own = [value for key, value in pairs if unquote(key) == name]
    if own and explode:
        yield from shapes(own)
    elif len(own) == 1:
        yield unquote(own[0])
        yield from shapes(own[0].split(DELIMITERS[style]))
    if explode:
        found = {
            unquote(key): unquote(value)
            for key, value in pairs
            if fields is None or unquote(key) in fields
        }
        if found:
            yield found


def of_deep(pairs: Pairs, name: str) -> Iterator[dict[str, Any]]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        part = re.fullmatch(re.escape(name) + r"\[([^\]]*)\]", unquote(key))
        if part is None:
            continue
        if part[1] in found:
            before = found[part[1]]
            listed = before if isinstance(before, list) else [before]
            found[part[1]] = [*listed, unquote(value)]
        else:
            found[part[1]] = unquote(value)
    if found:
        yield found
