"""Request Body Objects to the arguments of a method (OpenAPI 3.1.0, section 4.8.13)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from litellm_client_generator.building.arguments import (
    Argument,
    checks,
    default,
    is_deprecated,
)
from litellm_client_generator.building.examples import Examples
from litellm_client_generator.building.types import (
    ANY,
    BYTES,
    NONE,
    STRING,
    Place,
    Types,
    media_type,
)
from litellm_client_generator.document.media import (
    FORMS,
    MULTIPART,
    contents,
    is_json,
    preferred,
    schema_of,
)
from litellm_client_generator.document.paths import Route
from litellm_client_generator.document.schema import Node
from litellm_client_generator.ir import Literal, Option, Parameter, Type, union
from litellm_client_generator.naming import spelling
from litellm_client_generator.text import literal

JSON = "application/json"


@dataclass(frozen=True, slots=True)
class BodyBuilder:
    """Makes arguments out of a Request Body Object: one, or one for each field of a form.

    Args:
        types: The table of annotations.
    """

    types: Types

    def build(self, route: Route) -> Iterator[Argument]:
        """The arguments that make up an operation's body."""
        body = route.body
        media = contents(body) if body else {}
        if not body or not media:
            return
        chosen = preferred(media)
        schema = schema_of(media[chosen]) or Node(body.pointer, {})
        if self.form_type(route):
            yield from self.fields(
                chosen, self.types.schemas.resolve(schema), media[chosen]
            )
            return
        required = body.get("required") is True
        ordered = (chosen, *(key for key in media if key != chosen))
        type_ = self.type(chosen, schema)
        example, example_class = self.example(chosen, schema) if required else ("", "")
        parameter = Parameter(
            name="",
            type=type_ if required else union((type_, NONE)),
            maker="body_param",
            wire=(),
            media_types=() if ordered == (JSON,) else ordered,
            required=required,
            options=() if self.is_class(schema) else tuple(checks(self.types, schema)),
            doc=body.text("description"),
            example=example,
            example_class=example_class,
        )
        yield Argument(
            body.text("x-codegen-request-body-name") or self.name(schema, route.id),
            parameter,
        )

    def form_type(self, route: Route) -> str:
        """The media type of a body that is a form with known fields; nothing for any other body."""
        media = contents(route.body) if route.body else {}
        chosen = preferred(media) if media else ""
        schema = schema_of(media[chosen]) if chosen in FORMS else None
        known = schema is not None and self.types.schemas.properties(
            self.types.schemas.resolve(schema)
        )
        return chosen if known else ""

    def example(self, media: str, schema: Node) -> tuple[str, str]:
        if is_json(media) or media in FORMS:
            return Examples(self.types).argument(schema, "text")
        return literal(b"content"), ""

    def type(self, media: str, schema: Node) -> Type:
        if is_json(media) or media in FORMS:
            return self.loose(schema)
        return union((STRING[Place.ARGUMENT], BYTES[Place.ARGUMENT]))

    def loose(self, schema: Node) -> Type:
        """The type of a value that is sent as JSON: where a model is expected, a plain dict will do."""
        type_ = self.types.of(schema, Place.ARGUMENT)
        if self.is_class(schema):
            return union((type_, Type("dict[str, Any]", ANY.imports)))
        items = self.types.schemas.resolve(self.types.schemas.without_null(schema))
        if (
            self.types.schemas.types(items) == ["array"]
            and items.get("items")
            and self.is_class(items.child("items"))
        ):
            return union((type_, Type("list[dict[str, Any]]", ANY.imports)))
        return type_

    def is_class(self, schema: Node) -> bool:
        """Whether the value is one model, or one of several."""
        target = self.types.schemas.resolve(self.types.schemas.without_null(schema))
        named = self.types.names.get(target.pointer)
        if named is not None and named.kind == "model":
            return True
        members = [
            item
            for item in self.types.schemas.alternatives(target)
            if item.get("type") != "null"
        ]
        return bool(members) and all(self.is_class(item) for item in members)

    def name(self, schema: Node, words: str) -> str:
        """What openapi-generator calls a body: after its class, or after what it would have made a class of."""
        node = self.types.schemas.without_null(schema)
        parts = node.children("allOf")
        if len(parts) == 1 and parts[0].get("$ref"):
            node = parts[0]
        target = self.types.schemas.resolve(node)
        named = self.types.names.get(target.pointer)
        if named is not None and (
            named.kind == "model" or self.types.schemas.alternatives(target)
        ):
            return spelling.body_name(named.name)
        if self.types.schemas.alternatives(target) or target.get("allOf"):
            title = target.text("title")
            return spelling.body_name(
                spelling.inline_name(title)
                if title
                else spelling.inline_name(words, "Request")
            )
        types = [name for name in self.types.schemas.types(target) if name != "null"]
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
            node = self.types.schemas.resolve(node.child("items"))
            named = self.types.names.get(node.pointer)
            if named is not None and named.kind != "alias":
                return spelling.body_name(named.name)
        return "request_body"

    def fields(self, media: str, schema: Node, holder: Node) -> Iterator[Argument]:
        """A form's fields, each an argument of its own (section 4.8.14.4)."""
        required = self.types.schemas.required(schema)
        for name, node in self.types.schemas.properties(schema).items():
            is_file = media == MULTIPART and self.is_file(node)
            encoding = (holder.get("encoding") or {}).get(name) or {}
            options: list[Option] = [
                Option(key, value) for key, value in self.encoding(encoding)
            ]
            options += () if is_file else tuple(checks(self.types, node))
            type_ = self.loose(node)
            parameter = Parameter(
                name="",
                type=type_ if name in required else union((type_, NONE)),
                maker="file_param" if is_file else "form_param",
                wire=(name,),
                media_types=(),
                required=name in required,
                options=tuple(options),
                doc=node.text("description"),
                example=(
                    literal(("file.txt", b"content"))
                    if is_file
                    else Examples(self.types).argument(node, name)[0]
                ),
                default=default(self.types, node),
                deprecated=is_deprecated(node),
            )
            yield Argument(name, parameter)

    def encoding(self, encoding: Mapping[str, Any]) -> Iterator[tuple[str, Literal]]:
        if encoding.get("contentType"):
            yield "content_type", str(encoding["contentType"])
        if encoding.get("style") and encoding["style"] != "form":
            yield "style", str(encoding["style"])
        if encoding.get("explode") is not None:
            yield "explode", bool(encoding["explode"])

    def is_file(self, node: Node) -> bool:
        """Whether a form's field holds a file, several of them, or perhaps one."""
        target = self.types.schemas.resolve(node)
        if target.get("format") == "binary" or media_type(target):
            return True
        members = self.types.schemas.alternatives(target)
        if target.get("items"):
            members = [*members, target.child("items")]
        return any(self.is_file(member) for member in members)
