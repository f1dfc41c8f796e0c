"""Whether a request says the values that were given, by the OpenAPI document alone: nothing here is of the generator."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.policy import HTTP
from typing import Any
from urllib.parse import unquote, unquote_plus
from uuid import UUID

from tests import decoding
from tests.checker import (
    MULTIPART,
    READ_ONLY,
    URLENCODED,
    Operation,
    Schemas,
    is_of,
    parsed,
    style_of,
)
from tests.servers import Recorded

Given = Mapping[tuple[str, str], Any]
"""What was given, in JSON, by its place and name; files are bytes, or a tuple of a name, bytes, and perhaps a media type."""

BODY = ("body", "")
"""The place and name of a whole body; the fields of a form are in `form`."""


class Comparison:
    """Finds what a request says that was not given, and what was given that it does not say.

    Args:
        schemas: The document's schemas.
        request: The request.
        operation: The operation that it is.
        base: The path of the server, before that of the operation.
    """

    def __init__(
        self, schemas: Schemas, request: Recorded, operation: Operation, base: str = ""
    ) -> None:
        self.schemas = schemas
        self.request = request
        self.operation = operation
        path, _, query = request.target.removeprefix(base).partition("?")
        self.slots = operation.slots(path) or {}
        cookies = request.headers.get("cookie", "")
        self.pairs = {"query": parsed(query, "&"), "cookie": parsed(cookies, "; ")}

    def differences(self, given: Given) -> list[str]:
        """What was given, and is not said; what is said, and was not given."""
        return [*self._parameters(given), *self._unasked(given), *self._body(given)]

    # -- Parameters --------------------------------------------------------------------

    def _parameters(self, given: Given) -> Iterator[str]:
        for (place, name), node in self.operation.parameters.items():
            if (place, name) not in given:
                if place == "header" and name.lower() in self.request.headers:
                    yield f"header {name}: was not given"
                continue
            value = given[place, name]
            if place in ("query", "cookie", "querystring") and without_nulls(value) in (
                [],
                {},
            ):
                continue
            if not self._is_said(place, name, node, value):
                yield f"{place} {name}: {value!r} was given, and is not said"

    def _is_said(self, place: str, name: str, node: Any, value: Any) -> bool:
        """Whether there is a way to read the request that gives the value."""
        media = next(iter(node.get("content", {}).values()), None)
        if media is None or place == "querystring":
            shapes = self._shapes(place, name, node, value)
            return any(says(value, shape) for shape in shapes)
        schema = media.get("schema", {})
        return any(
            same(self.schemas, [schema], value, json.loads(text))
            for text in self._texts(place, name)
        )

    def _texts(self, place: str, name: str) -> Iterator[str]:
        """The text of a parameter that has a media type."""
        if place == "path":
            yield unquote(self.slots[name])
        elif place == "header":
            yield from filter(None, [self.request.headers.get(name.lower())])
        else:
            yield from (unquote(text) for key, text in self.pairs[place] if unquote(key) == name)  # fmt: skip

    def _shapes(self, place: str, name: str, node: Any, value: Any) -> Iterator[Any]:
        if place == "querystring":
            yield from decoding.of_query(
                self.pairs["query"], name, "form", True, set(value)
            )
            return
        style, explode = style_of(node)
        if place == "path":
            yield from decoding.of_path(self.slots[name], name, style, explode)
        elif place == "header":
            text = self.request.headers.get(name.lower())
            if text is not None:
                yield from decoding.of_simple(text.replace("%", "%25"), explode)
        else:
            fields = set(value) if isinstance(value, dict) else set[str]()
            yield from decoding.of_query(self.pairs[place], name, style, explode, fields)  # fmt: skip

    def _unasked(self, given: Given) -> Iterator[str]:
        """Pairs of the query, and cookies, that nothing of what was given accounts for."""
        for place, pairs in self.pairs.items():
            names: set[str] = set()
            for (where, name), value in given.items():
                if where not in (place, "querystring"):
                    continue
                names.add(name)
                names |= set(value) if isinstance(value, dict) else set()
            for key, _ in pairs:
                if unquote(key).partition("[")[0] not in {name.partition("[")[0] for name in names}:  # fmt: skip
                    yield f"{place} {unquote(key)}: was not given"

    # -- Bodies ------------------------------------------------------------------------

    def _body(self, given: Given) -> Iterator[str]:
        fields = {name: value for (place, name), value in given.items() if place == "form"}  # fmt: skip
        sent = self.request.headers.get("content-type", "")
        bare = sent.partition(";")[0].strip().lower()
        content = self.operation.body.get("content") or {}
        node: Any = next((item for key, item in content.items() if is_of(bare, key)), {})  # fmt: skip
        if BODY not in given and not fields:
            # An empty form may say that it is one.
            if self.request.body.strip(b"-\r\n") and bare not in (URLENCODED, MULTIPART):  # fmt: skip
                yield "a body was not given"
        elif bare in (URLENCODED, MULTIPART):
            yield from self._form(node, fields or given.get(BODY), bare, sent)
        elif bare == "application/json" or bare.endswith("+json"):
            value = json.loads(self.request.body)
            if not same(self.schemas, [node.get("schema", {})], given[BODY], value):
                yield f"body: {given[BODY]!r} was given, and {value!r} is said"
        elif self.request.body != raw(given[BODY]):
            yield f"body: {given[BODY]!r} was given, and {self.request.body!r} is said"

    def _form(self, node: Any, fields: Any, bare: str, sent: str) -> Iterator[str]:
        schema = node.get("schema", {})
        said: Sequence[Part] = (
            parts(sent, self.request.body)
            if bare == MULTIPART
            else [
                Part(unquote_plus(key), None, None, value)
                for key, value in parsed(self.request.body.decode(), "&")
            ]
        )
        inner = {name: self.schemas.inner([schema], name) for name in {each.name for each in said}}  # fmt: skip
        for name in sorted({each.name.partition("[")[0] for each in said} - set(fields)):  # fmt: skip
            if not any(map(is_constant, inner.get(name, ()))):
                yield f"form {name}: was not given"
        for name, value in fields.items():
            own = [each for each in said if each.name == name]
            encoding = (node.get("encoding") or {}).get(name, {})
            if bare == MULTIPART:
                is_said = in_parts(value, own, encoding)
            else:
                is_said = in_pairs(value, name, said, encoding)
            if not is_said and without_nulls(value) not in ([], {}):
                yield f"form {name}: {value!r} was given, and {own!r} is said"


@dataclass(frozen=True)
class Part:
    """A part of a form."""

    name: str
    file_name: str | None
    content_type: str | None
    content: Any
    """Bytes; of a form without parts, text that is escaped."""


def parts(content_type: str, body: bytes) -> list[Part]:
    """The parts of a multipart body."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message: Any = message_from_bytes(head + body, policy=HTTP)
    return [
        Part(
            str(each.get_param("name", header="content-disposition")),
            each.get_filename(),
            each["content-type"],
            each.get_payload(decode=True),
        )
        for each in message.iter_parts()
    ]


def in_parts(value: Any, own: Sequence[Part], encoding: Any) -> bool:
    """Whether parts of a multipart body say a value: each item of a list is a part, unless a media type says otherwise."""
    if "json" in encoding.get("contentType", ""):
        return len(own) == 1 and same_json(value, json.loads(own[0].content))
    values = value if isinstance(value, list) else [value]
    return len(own) == len(values) and all(map(in_part, values, own))


def in_part(value: Any, part: Part) -> bool:
    if isinstance(value, (bytes, tuple)):
        name, content, *kinds = value if isinstance(value, tuple) else (None, value)
        return (
            part.content == raw(content)
            and part.file_name is not None
            and name in (None, part.file_name)
            and kinds in ([], [part.content_type])
        )
    if part.file_name is not None:
        return False
    return says(value, part.content.decode())


def in_pairs(value: Any, name: str, said: Sequence[Part], encoding: Any) -> bool:
    """Whether the pairs of a form say a value."""
    if "json" in encoding.get("contentType", ""):
        own = [unquote_plus(each.content) for each in said if each.name == name]
        return len(own) == 1 and same_json(value, json.loads(own[0]))
    style, explode = style_of({"in": "query", **encoding})
    pairs = [(each.name.replace("%", "%25"), each.content.replace("+", "%20")) for each in said]  # fmt: skip
    fields = set(value) if isinstance(value, dict) else set[str]()
    found = decoding.of_query(pairs, name, style, explode, fields)
    return any(says(value, shape) for shape in found)


def raw(value: Any) -> bytes:
    """What a file, or a text, sends."""
    content = value[1] if isinstance(value, tuple) else value
    return content.encode() if isinstance(content, str) else bytes(content)


# -- Values ----------------------------------------------------------------------------


def without_nulls(value: Any) -> Any:
    """A value of a style, in which nothing is said of a member that is null."""
    if isinstance(value, dict):
        return {key: item for key, item in value.items() if item is not None}
    return value


def says(given: Any, shape: Any) -> bool:
    """Whether what was read of texts is a value: texts, lists and objects of them."""
    if isinstance(given, dict) and isinstance(shape, dict):
        members = without_nulls(given)
        return members.keys() == shape.keys() and all(
            says(item, shape[name]) for name, item in members.items()
        )
    if isinstance(given, list) and isinstance(shape, list):
        return len(given) == len(shape) and all(map(says, given, shape))
    if not isinstance(shape, str):
        return False
    if isinstance(given, str):
        return alike(given, shape)
    if given is None:
        return not shape
    try:
        return same_json(given, json.loads(shape))
    except ValueError:
        return False


def same(schemas: Schemas, nodes: Sequence[Any], given: Any, sent: Any) -> bool:
    """Whether a value in JSON is what was given: without what is read only, with what is constant.

    Args:
        schemas: The document's schemas.
        nodes: The schemas of the value.
        given: What was given.
        sent: What was sent.
    """
    if isinstance(given, dict) and isinstance(sent, dict):
        inner = {name: schemas.inner(nodes, name) for name in {*given, *sent}}
        return (
            all(schemas.says(inner[name], READ_ONLY) for name in given if name not in sent)
            and all(any(map(is_constant, inner[name])) for name in sent if name not in given)
            and all(same(schemas, inner[name], given[name], sent[name]) for name in given if name in sent)
        )  # fmt: skip
    if isinstance(given, list) and isinstance(sent, list):
        items = schemas.inner(nodes, None)
        return len(given) == len(sent) and all(
            same(schemas, items, one, other)
            for one, other in zip(given, sent, strict=True)
        )
    return same_json(given, sent)


def same_json(one: Any, other: Any) -> bool:
    """Whether two values are equal in JSON, or write the same moment, or the same UUID."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(
            same_json(item, other[name]) for name, item in one.items()
        )
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same_json, one, other))
    if isinstance(one, str) and isinstance(other, str):
        return alike(one, other)
    return one == other and isinstance(one, bool) is isinstance(other, bool)


def alike(one: str, other: str) -> bool:
    """Whether two texts are equal, or write the same moment, or the same UUID."""
    return one == other or any(
        None is not read(one) == read(other) for read in (moment, identifier)
    )


def moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if "T" in text else None
    except ValueError:
        return None


def identifier(text: str) -> UUID | None:
    try:
        return UUID(text) if len(text) == 36 else None
    except ValueError:
        return None


def is_constant(node: Any) -> bool:
    """Whether a schema allows one value only."""
    return isinstance(node, dict) and ("const" in node or len(node.get("enum", ())) == 1)  # fmt: skip
