"""Path items to operations (OpenAPI 3.1.0, sections 4.8.8 to 4.8.17)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from generator import naming, pages
from generator.document import Document
from generator.ir import (
    Literal,
    Operation,
    Option,
    Pages,
    Parameter,
    Response,
    Type,
    union,
)
from generator.pages import PageRule
from generator.problems import Problem, SpecError
from generator.schema import Node, Schemas
from generator.text import sentence
from generator.types import (
    ANY,
    ARRAY_BOUNDS,
    BYTES,
    NONE,
    NUMBER_BOUNDS,
    STRING,
    STRING_BOUNDS,
    ClassName,
    Place,
    Types,
    media_type,
)

FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
RUNTIME_BOUNDS = {
    "ge": "minimum",
    "le": "maximum",
    "gt": "exclusive_minimum",
    "lt": "exclusive_maximum",
    "multiple_of": "multiple_of",
}
UPGRADE = "101"


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter before its Python name is known."""

    wish: str
    node: Node
    parameter: Parameter


@dataclass(frozen=True, slots=True)
class OperationBuilder:
    """Makes operations out of Operation Objects.

    Args:
        document: The repaired document.
        schemas: Its schemas.
        names: Their names, by JSON pointer.
        types: The table of annotations.
        rules: How listings are recognised.
    """

    document: Document
    schemas: Schemas
    names: Mapping[str, ClassName]
    types: Types
    rules: tuple[PageRule, ...] = ()

    def build(self, path: str, method: str, node: Node) -> Operation:
        """One operation, with the names that it has on its own; `build.py` makes them unique within an API class.

        Raises:
            SpecError: Something in it has no meaning that a client could carry out.
        """
        operation_id = node.get("operationId") or naming.default_operation_id(
            method, path
        )
        arguments = self.named(
            [*self.declared(path, node), *self.body(node, operation_id)]
        )
        positional = tuple(item for item in arguments if item.required)
        keyword = tuple(item for item in arguments if not item.required)
        responses = tuple(self.responses(node))
        return Operation(
            name=naming.method_name(operation_id),
            alias=naming.function_name(operation_id, method, path) or "",
            method=method.upper(),
            path=path,
            doc=self.doc(node, arguments, f"{method.upper()} {path}"),
            positional=positional,
            keyword=keyword,
            parameters=(*positional, *keyword),
            returns=self.returns(node),
            responses=responses,
            options=tuple(self.options(node)),
            pages=self.pages(path, method, node),
            pointer=node.pointer,
        )

    def pages(self, path: str, method: str, node: Node) -> Pages | None:
        """How the operation's listing goes on, if it is one."""
        names = {
            name for where, name in self.parameters(path, node) if where == "query"
        }
        if method != "get" or not names:
            return None
        for status, response in self.declared_responses(node):
            if status.startswith("2"):
                media = dict(
                    zip(
                        map(str, response.get("content") or ()),
                        response.children("content"),
                    )
                )
                found = next(
                    (child for key, child in media.items() if is_json(key)), None
                )
                if found is not None:
                    answer = found.child("schema") if "schema" in found.value else None
                    return pages.find(self.schemas, self.rules, names, answer)
        return None

    def declared(self, path: str, node: Node) -> Iterator[Argument]:
        for (where, name), parameter in self.parameters(path, node).items():
            if where not in STYLES:
                raise SpecError(
                    [
                        Problem(
                            "error",
                            parameter.pointer,
                            f"a parameter cannot be in {where!r}",
                        )
                    ]
                )
            yield self.parameter(where, name, parameter)

    def parameters(self, path: str, node: Node) -> dict[tuple[str, str], Node]:
        """The parameters of the path item and of the operation; the operation's own win (section 4.8.10)."""
        item = Node("#", self.document.data).child("paths", path)
        found: dict[tuple[str, str], Node] = {}
        for holder in (node, item):
            for parameter in map(self.schemas.resolve, holder.children("parameters")):
                found.setdefault(
                    (str(parameter.get("in")), str(parameter.get("name"))), parameter
                )
        return found

    def parameter(self, where: str, name: str, node: Node) -> Argument:
        required = where == "path" or node.get("required") is True
        media_types = tuple(str(key) for key in node.get("content") or ())
        if media_types:
            schema = node.child("content", media_types[0])
            schema = (
                schema.child("schema")
                if schema.get("schema")
                else Node(schema.pointer, {})
            )
        else:
            schema = (
                node.child("schema")
                if "schema" in node.value
                else Node(node.pointer, {})
            )
        type_ = self.types.of(schema, Place.ARGUMENT)
        options = [*self.style(where, node, media_types), *self.checks(schema)]
        parameter = Parameter(
            name="",
            type=type_ if required else union((type_, NONE)),
            maker=f"{where}_param",
            wire=(name,),
            media_types=(),
            required=required,
            options=tuple(options),
            doc=text(node, "description") or text(schema, "description"),
        )
        return Argument(name, node, parameter)

    def style(
        self, where: str, node: Node, media_types: tuple[str, ...]
    ) -> Iterator[Option]:
        """How the value is written, where it is not the default way (section 4.8.12.2)."""
        if media_types:
            yield Option("content_type", media_types[0])
            return
        style = node.get("style") or STYLES[where]
        explode = node.get("explode")
        if style != STYLES[where]:
            yield Option("style", style)
        if explode is not None and explode is not (STYLES[where] == "form"):
            yield Option("explode", bool(explode))
        elif explode is None and (style == "form") is not (STYLES[where] == "form"):
            yield Option("explode", style == "form")
        if node.get("allowReserved") is True and where == "query":
            yield Option("allow_reserved", True)

    def checks(self, schema: Node) -> Iterator[Option]:
        """What the client checks before it sends (JSON Schema validation, section 6)."""
        node = self.schemas.without_null(
            self.schemas.resolve(self.schemas.without_null(schema))
        )
        node = self.schemas.resolve(node)
        if not isinstance(node.value, dict):
            return
        for name, value in self.types.bounds(node, NUMBER_BOUNDS).items():
            yield Option(RUNTIME_BOUNDS[name], value)
        for name, value in self.types.bounds(node, STRING_BOUNDS).items():
            yield Option(name, value)
        for name, value in self.types.bounds(node, ARRAY_BOUNDS).items():
            yield Option(name.replace("length", "items"), value)
        if node.get("uniqueItems") is True:
            yield Option("unique_items", True)
        items = node
        if node.get("items"):
            items = self.schemas.resolve(self.schemas.without_null(node.child("items")))
        values = items.get("enum") if isinstance(items.get("enum"), list) else None
        if "const" in (items.value if isinstance(items.value, dict) else {}):
            values = [items.value["const"]]
        allowed = tuple(
            value for value in values or () if isinstance(value, (str, int, float))
        )
        if allowed and self.schemas.enum_kind(
            Node(items.pointer, {"enum": list(allowed)})
        ):
            yield Option("enum", allowed)

    def body(self, node: Node, operation_id: str) -> Iterator[Argument]:
        """The request body: one argument, or one for each field of a form."""
        if not node.get("requestBody"):
            return
        body = self.schemas.resolve(node.child("requestBody"))
        media = {
            str(key): child
            for key, child in zip(body.get("content") or (), body.children("content"))
        }
        if not media:
            return
        required = body.get("required") is True
        chosen = preferred(list(media))
        schema = (
            media[chosen].child("schema")
            if "schema" in media[chosen].value
            else Node(body.pointer, {})
        )
        if chosen in FORMS and self.schemas.properties(self.schemas.resolve(schema)):
            yield from self.fields(chosen, self.schemas.resolve(schema), media[chosen])
            return
        ordered = (chosen, *(key for key in media if key != chosen))
        type_ = self.body_type(chosen, schema)
        parameter = Parameter(
            name="",
            type=type_ if required else union((type_, NONE)),
            maker="body_param",
            wire=(),
            media_types=() if ordered == ("application/json",) else ordered,
            required=required,
            options=tuple(self.checks(schema)) if not self.is_class(schema) else (),
            doc=text(body, "description"),
        )
        wish = body.get("x-codegen-request-body-name") or self.body_name(
            schema, operation_id
        )
        yield Argument(str(wish), body, parameter)

    def body_type(self, media: str, schema: Node) -> Type:
        if not is_json(media) and media not in FORMS:
            return union((STRING[Place.ARGUMENT], BYTES[Place.ARGUMENT]))
        return self.loose(schema)

    def loose(self, schema: Node) -> Type:
        """The type of a value that is sent as JSON: where a model is expected, a plain dict will do."""
        type_ = self.types.of(schema, Place.ARGUMENT)
        if self.is_class(schema):
            return union((type_, Type("dict[str, Any]", ANY.imports)))
        items = self.schemas.resolve(self.schemas.without_null(schema))
        if (
            self.schemas.types(items) == ["array"]
            and items.get("items")
            and self.is_class(items.child("items"))
        ):
            return union((type_, Type("list[dict[str, Any]]", ANY.imports)))
        return type_

    def is_class(self, schema: Node) -> bool:
        """Whether the value is one model, or one of several."""
        target = self.schemas.resolve(self.schemas.without_null(schema))
        named = self.names.get(target.pointer)
        if named is not None and named.kind == "model":
            return True
        members = [
            item
            for item in self.schemas.alternatives(target)
            if item.get("type") != "null"
        ]
        return bool(members) and all(self.is_class(item) for item in members)

    def body_name(self, schema: Node, words: str) -> str:
        """What openapi-generator calls a body: after its class, or after what it would have made a class of."""
        node = self.schemas.without_null(schema)
        parts = node.children("allOf")
        if len(parts) == 1 and parts[0].get("$ref"):
            node = parts[0]
        target = self.schemas.resolve(node)
        named = self.names.get(target.pointer)
        if named is not None and (
            named.kind == "model" or self.schemas.alternatives(target)
        ):
            return naming.body_name(named.name)
        if self.schemas.alternatives(target) or target.get("allOf"):
            title = text(target, "title")
            return naming.body_name(
                naming.inline_name(title)
                if title
                else naming.inline_name(words, "Request")
            )
        types = [name for name in self.schemas.types(target) if name != "null"]
        if types == ["array"]:
            return self.array_name(target)
        return (
            "request_body"
            if types == ["object"] and "additionalProperties" in target.value
            else "body"
        )

    def array_name(self, node: Node) -> str:
        """A body that is a list is called after the class of its items."""
        while node.get("items"):
            node = self.schemas.resolve(node.child("items"))
            named = self.names.get(node.pointer)
            if named is not None and named.kind != "alias":
                return naming.body_name(named.name)
        return "request_body"

    def fields(self, media: str, schema: Node, holder: Node) -> Iterator[Argument]:
        """A form's fields, each an argument of its own (section 4.8.14.4)."""
        required = self.schemas.required(schema)
        for name, node in self.schemas.properties(schema).items():
            is_file = media == FORMS[0] and self.is_file(node)
            encoding = (holder.get("encoding") or {}).get(name) or {}
            options: list[Option] = [
                Option(key, value) for key, value in self.encoding(encoding)
            ]
            options += () if is_file else self.checks(node)
            type_ = self.loose(node)
            parameter = Parameter(
                name="",
                type=type_ if name in required else union((type_, NONE)),
                maker="file_param" if is_file else "form_param",
                wire=(name,),
                media_types=(),
                required=name in required,
                options=tuple(options),
                doc=text(node, "description"),
            )
            yield Argument(name, node, parameter)

    def encoding(self, encoding: Mapping[str, Any]) -> Iterator[tuple[str, Literal]]:
        if encoding.get("contentType"):
            yield "content_type", str(encoding["contentType"])
        if encoding.get("style") and encoding["style"] != "form":
            yield "style", str(encoding["style"])
        if encoding.get("explode") is not None:
            yield "explode", bool(encoding["explode"])

    def is_file(self, node: Node) -> bool:
        """Whether a form's field holds a file, several of them, or perhaps one."""
        target = self.schemas.resolve(node)
        if target.get("format") == "binary" or media_type(target):
            return True
        members = self.schemas.alternatives(target)
        if target.get("items"):
            members = [*members, target.child("items")]
        return any(self.is_file(member) for member in members)

    def named(self, arguments: list[Argument]) -> list[Parameter]:
        """Gives each argument its name, the required ones first."""
        wishes = [naming.parameter_name(argument.wish) for argument in arguments]
        names = naming.unique_names([*IN_USE, *wishes])[len(IN_USE) :]
        found = []
        for argument, name in zip(arguments, names):
            parameter = argument.parameter
            options = [*parameter.options]
            needs_name = parameter.required or any(
                option.name in CHECKED for option in options
            )
            if parameter.maker == "body_param":
                needs_name = name != "body"
            if needs_name and (name,) != parameter.wire:
                options.insert(0, Option("name", name))
            if parameter.required and parameter.maker != "path_param":
                options.append(Option("required", True))
            found.append(replace(parameter, name=name, options=tuple(options)))
        return found

    def responses(self, node: Node) -> Iterator[Response]:
        for status, response in self.declared_responses(node):
            yield Response(status, self.answer(response))

    def declared_responses(self, node: Node) -> Iterator[tuple[str, Node]]:
        for status, response in zip(
            node.get("responses") or (), node.children("responses")
        ):
            if not str(status).startswith("x-"):
                yield str(status), self.schemas.resolve(response)

    def returns(self, node: Node) -> Type:
        """What a successful call gives: the answers of all 2xx statuses, else of `default`."""
        declared = dict(self.declared_responses(node))
        good = [
            response for status, response in declared.items() if status.startswith("2")
        ]
        if not good and "default" in declared:
            good = [declared["default"]]
        if not good:
            return ANY if set(declared) - {UPGRADE} else NONE
        return union(self.answer(response) for response in good)

    def answer(self, response: Node) -> Type:
        """The type of one response's content; a stream of events beside another type is asked for in another way."""
        media = dict(
            zip(map(str, response.get("content") or ()), response.children("content"))
        )
        if len(media) > 1:
            media.pop("text/event-stream", None)
        return (
            union(self.content(key, child) for key, child in media.items())
            if media
            else NONE
        )

    def content(self, key: str, node: Node) -> Type:
        schema = node.child("schema") if "schema" in node.value else None
        if is_json(key):
            return self.types.of(schema, Place.ANSWER) if schema else ANY
        if schema and media_type(schema) or schema and schema.get("format") == "binary":
            return BYTES[Place.ANSWER]
        if key.startswith("text/") or key.split(";")[0].endswith(
            ("/xml", "+xml", "/yaml", "/x-www-form-urlencoded")
        ):
            return STRING[Place.ANSWER]
        return BYTES[Place.ANSWER]

    def options(self, node: Node) -> Iterator[Option]:
        """What the call passes on beside its parameters."""
        accept = tuple(
            dict.fromkeys(
                str(key)
                for _, response in self.declared_responses(node)
                for key in response.get("content") or ()
            )
        )
        if accept != ("application/json",):
            yield Option("accept", accept)
        form = self.form_type(node)
        if form:
            yield Option("content_type", form)
        security = node.get("security")
        if security is None:
            security = self.document.data.get("security")
        alternatives = tuple(dict.fromkeys(map(alternative, security or ())))
        if alternatives:
            yield Option("security", alternatives)
        servers = node.get("servers")
        if servers:
            yield Option("host", str(servers[0].get("url")))

    def form_type(self, node: Node) -> str:
        if not node.get("requestBody"):
            return ""
        body = self.schemas.resolve(node.child("requestBody"))
        media = (
            preferred([str(key) for key in body.get("content") or ()])
            if body.get("content")
            else ""
        )
        if media not in FORMS or "schema" not in body.value["content"][media]:
            return ""
        schema = self.schemas.resolve(body.child("content", media, "schema"))
        return media if self.schemas.properties(schema) else ""

    def doc(self, node: Node, arguments: list[Parameter], request: str) -> str:
        """The docstring: what it does, then each argument that the document describes, once."""
        parts = [sentence(text(node, "summary")), text(node, "description")]
        if not any(parts):
            parts = [f"{request}."]
        if node.get("deprecated") is True:
            parts.append("Deprecated.")
        if all(str(status) == UPGRADE for status in node.get("responses") or ("",)):
            parts.append(
                "A WebSocket handshake: the server answers a plain HTTP request with an error."
            )
        described = [
            f"{item.name}: {indented(sentence(item.doc))}"
            for item in arguments
            if item.doc
        ]
        if described:
            parts.append("Args:\n" + "\n".join("    " + line for line in described))
        return "\n\n".join(part for part in parts if part)


IN_USE = (
    "opts",
    *(f"{place}_param" for place in (*STYLES, "form", "file", "body")),
    *(f"{kind}_pages" for kind in ("number", "offset", "cursor")),
)
"""Names that every method uses itself."""

CHECKED = frozenset(
    "minimum maximum exclusive_minimum exclusive_maximum multiple_of min_length max_length pattern min_items max_items"
    " unique_items enum".split()
)


def indented(description: str) -> str:
    """The further lines of an argument's description, below its first one."""
    return "\n        ".join(description.split("\n"))


def alternative(requirement: Mapping[str, Any]) -> Literal:
    """A Security Requirement Object: one scheme by its name, several at once as a tuple (section 4.8.30)."""
    names = tuple(str(name) for name in requirement)
    return names[0] if len(names) == 1 else names


def preferred(media_types: list[str]) -> str:
    """JSON if it is offered, then a form, then the first."""
    for wanted in (is_json, FORMS.__contains__):
        for media_type in media_types:
            if wanted(media_type):
                return media_type
    return media_types[0]


def is_json(media_type: str) -> bool:
    """`application/json`, any `+json` (RFC 6839), or a range that includes it."""
    name = media_type.split(";")[0].strip().lower()
    return name in ("application/json", "*/*", "application/*") or name.endswith(
        "+json"
    )


def text(node: Node, key: str) -> str:
    value = node.get(key)
    return value.strip() if isinstance(value, str) else ""
