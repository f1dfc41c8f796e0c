"""What is wrong with a request, by the OpenAPI document alone: nothing here is of the generator."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.policy import HTTP
from fnmatch import fnmatchcase
from functools import cache, cached_property
from itertools import chain
from typing import Any
from urllib.parse import unquote, urlsplit

from jsonschema import FormatChecker
from jsonschema.protocols import Validator
from openapi_schema_validator import OAS30Validator, OAS31Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from tests import decoding
from tests.servers import Recorded

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")  # fmt: skip
STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
IGNORED = {"accept", "content-type", "authorization"}
URLENCODED, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"
BASE = "urn:document"
READ_ONLY, WRITE_ONLY = "readOnly", "writeOnly"
SLOT = re.compile(r"\{([^{}]+)\}")
FORMATS = FormatChecker(["date", "uuid"])


@FORMATS.checks("date-time", ValueError)
def is_date_time(value: object) -> bool:
    return not isinstance(value, str) or (
        "T" in value and bool(datetime.fromisoformat(value))
    )


class Schemas:
    """The schemas of one document, for values that go one way.

    Args:
        document: The document.
        other: What marks properties that only go the other way.
    """

    def __init__(self, document: dict[str, Any], other: str = READ_ONLY) -> None:
        self.document = deepcopy(document)
        ask_for_less(self.document, self, other)
        resource = DRAFT202012.create_resource(self.document)
        self.registry = Registry[Any]().with_resource(BASE, resource)
        is_old = str(document["openapi"]).startswith("3.0")
        self.kind = OAS30Validator if is_old else OAS31Validator
        self.validator = cache(self._validator)

    def _validator(self, text: str) -> Validator:
        schema = {"allOf": [absolute(json.loads(text))]}
        found: Validator = self.kind(
            schema, registry=self.registry, format_checker=FORMATS
        )
        return found

    def allows(self, schema: Any, value: Any) -> bool:
        """Whether a value satisfies a schema."""
        return not self.faults(schema, value)

    def faults(self, schema: Any, value: Any) -> list[str]:
        """What a schema says against a value."""
        found = self.validator(json.dumps(schema)).iter_errors(value)
        return [f"{each.json_path}: {each.message[:300]}" for each in found]

    def target(self, node: Any) -> Any:
        """An object, behind its references."""
        for _ in range(100):
            if not isinstance(node, dict) or "$ref" not in node:
                break
            target: Any = self.document
            for part in node["$ref"].removeprefix("#/").split("/"):
                word = unquote(part).replace("~1", "/").replace("~0", "~")
                target = target[int(word) if isinstance(target, list) else word]
            node = target
        return node

    def fields(self, schema: Any) -> dict[str, Any]:
        """The properties that a schema knows, of all that it is made of."""
        node = self.target(schema)
        if not isinstance(node, dict):
            return {}
        found = dict(node.get("properties") or {})
        for word in ("allOf", "anyOf", "oneOf"):
            for member in node.get(word) or ():
                found = {**self.fields(member), **found}
        return found

    def parts(self, nodes: Iterable[Any]) -> Iterator[dict[str, Any]]:
        """Some schemas, and all that they are made of."""
        waiting, seen = list(nodes), list[Any]()
        while waiting:
            node = waiting.pop()
            if not isinstance(node, dict) or any(node is each for each in seen):
                continue
            seen.append(node)
            yield node
            if "$ref" in node:
                waiting.append(self.target({"$ref": node["$ref"]}))
            for word in ("allOf", "anyOf", "oneOf"):
                waiting += node.get(word) or ()

    def inner(self, nodes: Iterable[Any], name: str | None) -> list[Any]:
        """The schemas of a property of what some schemas describe; without a name, those of all items."""
        found: list[Any] = []
        for node in self.parts(nodes):
            if name is None:
                found += [node.get("items"), *(node.get("prefixItems") or ())]
            else:
                found.append((node.get("properties") or {}).get(name))
                found.append(node.get("additionalProperties"))
                found += (node.get("patternProperties") or {}).values()
        return [each for each in found if each is not None]

    def says(self, nodes: Iterable[Any], word: str) -> bool:
        """Whether any part of some schemas says something of them."""
        return any(node.get(word) is True for node in self.parts(nodes))

    def is_open(self, schema: Any) -> bool:
        """Whether an object may have properties that no schema names."""
        node = self.target(schema)
        if not isinstance(node, dict):
            return True
        words = ("additionalProperties", "patternProperties")
        said = any(node.get(word, False) is not False for word in words)
        members = chain.from_iterable(
            node.get(word) or () for word in ("allOf", "anyOf", "oneOf")
        )
        return said or not self.fields(node) or any(map(self.is_open, members))

    def typed(self, schema: Any, shape: Any) -> Any:
        """A value whose scalars are texts, with those that a schema wants otherwise made so."""
        node = self.target(schema)
        if isinstance(shape, list):
            items = node.get("items", {}) if isinstance(node, dict) else {}
            return [self.typed(items, item) for item in shape]
        if isinstance(shape, dict):
            known = self.fields(node)
            extra = node.get("additionalProperties", {}) if isinstance(node, dict) else {}  # fmt: skip
            return {
                key: self.typed(known.get(key, extra), item)
                for key, item in shape.items()
            }
        found = (item for item in readings(shape) if self.allows(schema, item))
        return next(found, shape)


def ask_for_less(node: Any, schemas: Schemas, other: str) -> None:
    """Leaves what is of the other side only out of what is required (OpenAPI 3.1.0, section 4.8.24)."""
    for child in node.values() if isinstance(node, dict) else node:
        if isinstance(child, (dict, list)):
            ask_for_less(child, schemas, other)
    if not isinstance(node, dict):
        return
    properties, required = node.get("properties"), node.get("required")
    if isinstance(properties, dict) and isinstance(required, list):
        node["required"] = [
            name for name in required if not schemas.says([properties.get(name)], other)
        ]


def absolute(node: Any) -> Any:
    """A schema whose references work wherever it stands."""
    if isinstance(node, list):
        return [absolute(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: (
            f"{BASE}{value}"
            if key == "$ref" and isinstance(value, str) and value.startswith("#")
            else absolute(value)
        )
        for key, value in node.items()
    }


def readings(text: Any) -> Iterator[Any]:
    """What a text says as it stands, as null, or as JSON."""
    yield text
    if isinstance(text, str):
        if not text:
            yield None
        try:
            yield json.loads(text)
        except ValueError:
            return


@dataclass(frozen=True)
class Operation:
    """One operation of a document."""

    method: str
    path: str
    parameters: Mapping[tuple[str, str], Mapping[str, Any]]
    body: Mapping[str, Any]
    node: Mapping[str, Any]
    """The Operation Object."""
    servers: Sequence[Mapping[str, Any]] = ()
    """Where it can be called; nothing if the document does not say."""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What its paths look like; a slot whose name says so, or that ends the path, takes slashes."""
        names = iter(SLOT.findall(self.path))
        parts = map(re.escape, SLOT.split(self.path)[::2])
        text = next(parts)
        for part in parts:
            text += f"({slot(next(names))}){part}"
        return re.compile(text)

    def slots(self, path: str) -> dict[str, str] | None:
        """What stands for each path parameter, escaped; nothing if the path is another one's."""
        found = self.pattern.fullmatch(path)
        names = map(plain_name, SLOT.findall(self.path))
        return dict(zip(names, found.groups(), strict=True)) if found else None


def slot(name: str) -> str:
    is_wide = name.startswith("+") or name.endswith(("*", ":path"))
    return ".*" if is_wide else "[^/]*"


def plain_name(name: str) -> str:
    return name.lstrip("+.;/?&#").partition(":")[0].rstrip("*")


class Checker:
    """Finds what is wrong with requests.

    Args:
        document: The OpenAPI document that they are to follow.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.schemas = Schemas(document)
        self.operations = {
            (each.method, each.path): each for each in self._operations()
        }

    def _operations(self) -> Iterator[Operation]:
        for path, item in self.schemas.document["paths"].items():
            item = self.schemas.target(item)
            known = {word.upper(): item[word] for word in METHODS if word in item}
            for method, node in {**known, **item.get("additionalOperations", {})}.items():  # fmt: skip
                listed = [*item.get("parameters", ()), *node.get("parameters", ())]
                found = map(self.schemas.target, listed)
                parameters = {(each["in"], each["name"]): each for each in found}
                body = self.schemas.target(node.get("requestBody") or {})
                holders = (node, item, self.schemas.document)
                servers = next((each["servers"] for each in holders if each.get("servers")), ())  # fmt: skip
                yield Operation(method, path, parameters, body, node, servers)

    def problems(
        self, request: Recorded, operation: Operation, base: str = ""
    ) -> list[str]:
        """What is wrong with a request.

        Args:
            request: The request.
            operation: The operation that it is to be.
            base: The path of the server, before that of the operation.
        """
        path, _, query = request.target.removeprefix(base).partition("?")
        slots = operation.slots(path)
        is_there = request.target.startswith(base)
        if request.method != operation.method or slots is None or not is_there:
            return [f"{request.method} {path} is not {operation.method} {operation.path}"]  # fmt: skip
        pairs = parsed(query, "&")
        cookies = parsed(request.headers.get("cookie", ""), "; ")
        return [
            *self._path(operation, slots),
            *self._named(operation, "query", pairs),
            *self._named(operation, "cookie", cookies),
            *self._headers(operation, request.headers),
            *self._unknown(operation, pairs),
            *self._body(operation, request),
        ]

    # -- Parameters --------------------------------------------------------------------

    def _path(self, operation: Operation, slots: Mapping[str, str]) -> Iterator[str]:
        for (place, name), node in operation.parameters.items():
            if place == "path" and name not in slots:
                yield f"path {name}: is not in the path"
            elif place == "path":
                style, explode = style_of(node)
                found = decoding.of_path(slots[name], name, style, explode)
                yield from self._fits(node, f"path {name}", found, slots[name])

    def _named(
        self, operation: Operation, where: str, pairs: decoding.Pairs
    ) -> Iterator[str]:
        for (place, name), node in operation.parameters.items():
            if place != where:
                continue
            if node.get("content"):
                texts = [unquote(value) for key, value in pairs if unquote(key) == name]
                if texts:
                    yield from self._fits(node, f"{where} {name}", texts, pairs)
                continue
            style, explode = style_of(node)
            fields = self._fields(operation, name, node)
            found = list(decoding.of_query(pairs, name, style, explode, fields))
            if found:
                yield from self._fits(node, f"{where} {name}", found, pairs)
            elif node.get("required"):
                yield f"{where} {name}: is required, and missing"

    def _fields(self, operation: Operation, name: str, node: Any) -> set[str] | None:
        """The names that belong to the fields of an exploded object: those that it knows, or all that nothing else has."""
        schema = node.get("schema", {})
        if not can_be_object(self.schemas.target(schema)):
            return set()
        if not self.schemas.is_open(schema):
            return set(self.schemas.fields(schema))
        return None

    def _headers(
        self, operation: Operation, headers: Mapping[str, str]
    ) -> Iterator[str]:
        for (place, name), node in operation.parameters.items():
            if place != "header" or name.lower() in IGNORED:
                continue
            text = headers.get(name.lower())
            if text is None and node.get("required"):
                yield f"header {name}: is required, and missing"
            elif text is not None:
                _, explode = style_of(node)
                # Fields of a header are not escaped.
                escaped = text.replace("%", "%25")
                found = decoding.of_simple(escaped, explode)
                yield from self._fits(node, f"header {name}", found, text)

    def _fits(
        self, node: Any, where: str, shapes: Iterable[Any], text: object
    ) -> Iterator[str]:
        content = node.get("content")
        schema = next(iter(content.values())) if content else node
        schema = schema.get("schema", {})
        found = list(shapes)
        if content:
            values = [item for each in found for item in readings(each)]
        else:
            values = [
                *(self.schemas.typed(schema, each) for each in found),
                *(item for each in found for item in readings(each)),
            ]
        if not any(self.schemas.allows(schema, value) for value in values):
            yield f"{where}: {text!r} is nothing that {json.dumps(schema)[:300]} allows"

    def _unknown(self, operation: Operation, pairs: decoding.Pairs) -> Iterator[str]:
        known: set[str] = set()
        for (place, name), node in operation.parameters.items():
            if place == "querystring":
                return
            if place == "query":
                known.add(name)
                fields = self._fields(operation, name, node)
                if fields is None:
                    return
                known |= fields
        for key, _ in pairs:
            name = unquote(key)
            if not any(name == each or name.startswith(f"{each}[") for each in known):
                yield f"query {name}: there is no such parameter"

    # -- Bodies ------------------------------------------------------------------------

    def _body(self, operation: Operation, request: Recorded) -> list[str]:
        content = operation.body.get("content") or {}
        sent = request.headers.get("content-type", "")
        if not content:
            return ["there is a body, and none is expected"] if request.body else []
        if not request.body and not sent:
            missing = operation.body.get("required") is True
            return ["the body is required, and missing"] if missing else []
        bare = sent.partition(";")[0].strip().lower()
        node = next((item for key, item in content.items() if is_of(bare, key)), None)
        if node is None or "*" in bare:
            return [f"Content-Type {sent!r} is none of {sorted(content)}"]
        schema = node.get("schema", {})
        if bare == "application/json" or bare.endswith("+json"):
            return self._json(schema, request.body)
        if bare == URLENCODED:
            return self._form(node, parsed(request.body.decode(), "&"), plus=True)
        if bare == MULTIPART:
            return self._form(node, parts(sent, request.body))
        return []

    def _json(self, schema: Any, body: bytes) -> list[str]:
        try:
            value = json.loads(body)
        except ValueError as error:
            return [f"the body is no JSON: {error}"]
        return [f"body {each}" for each in self.schemas.faults(schema, value)]

    def _form(self, node: Any, pairs: decoding.Pairs, plus: bool = False) -> list[str]:
        schema = node.get("schema", {})
        known = self.schemas.fields(schema)
        if plus:
            pairs = [
                (key.replace("+", "%20"), value.replace("+", "%20"))
                for key, value in pairs
            ]
        names = {unquote(key) for key, _ in pairs}
        sent = {name if name in known else name.partition("[")[0] for name in names}
        required = self.schemas.target(schema).get("required") or ()
        found = [f"form {name}: is required" for name in required if name not in sent]
        if not self.schemas.is_open(schema):
            found += [f"form {name}: is unknown" for name in sorted(sent - known.keys())]  # fmt: skip
        for name in sorted(sent & known.keys()):
            encoding = {"in": "query", **(node.get("encoding") or {}).get(name, {})}
            style, explode = style_of(encoding)
            shapes = list(decoding.of_query(pairs, name, style, explode, set()))
            if shapes:
                field = {"schema": known[name]}
                found += self._fits(field, f"form {name}", shapes, pairs)
        return found


def can_be_object(node: Any) -> bool:
    if not isinstance(node, dict):
        return False
    kinds = node.get("type", [])
    members = [item for word in ("allOf", "anyOf", "oneOf") for item in node.get(word) or ()]  # fmt: skip
    return "object" in kinds or "properties" in node or any(map(can_be_object, members))


def base_of(servers: Sequence[Mapping[str, Any]], given: Mapping[str, str]) -> str:
    """The path of the first server.

    Args:
        servers: Server Objects.
        given: Values for their variables.
    """
    if not servers:
        return ""
    values = servers[0].get("variables", {})
    names = {**{name: each["default"] for name, each in values.items()}, **given}
    url = SLOT.sub(lambda found: names[found[1]], servers[0]["url"])
    return urlsplit(url).path.rstrip("/")


def style_of(node: Any) -> tuple[str, bool]:
    style = node.get("style") or STYLES[node["in"]]
    return style, node.get("explode", style in ("form", "deepObject", "cookie"))


def is_of(bare: str, declared: str) -> bool:
    return fnmatchcase(bare, declared.partition(";")[0].strip().lower())


def parsed(text: str, sign: str) -> list[tuple[str, str]]:
    """Names and values, escaped as they came."""
    found = (part.partition("=") for part in text.split(sign) if part)
    return [(key, value) for key, _, value in found]


def parts(content_type: str, body: bytes) -> list[tuple[str, str]]:
    """The parts of a multipart body, escaped."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = message_from_bytes(head + body, policy=HTTP)
    return [(escaped(name_of(part)), escaped(text_of(part))) for part in message.iter_parts()]  # fmt: skip


def escaped(text: str) -> str:
    return text.replace("%", "%25")


def name_of(part: Any) -> str:
    return str(part.get_param("name", header="content-disposition"))


def text_of(part: Any) -> str:
    payload: bytes = part.get_payload(decode=True)
    return payload.decode("utf-8", "replace")
