"""Request Body Objects to the arguments of a method (OpenAPI 3.1.0, section 4.8.13)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from litellm_client_generator.building.arguments import (
    constraints,
    default,
    is_deprecated,
)
from litellm_client_generator.building.examples import Examples
from litellm_client_generator.building.families import Families
from litellm_client_generator.building.types import (
    BYTES,
    OBJECT,
    TEXT,
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
from litellm_client_generator.ir import BODY, Constraints, Example, Parameter, Type
from litellm_client_generator.ir.operations import FILE, FORM
from litellm_client_generator.ir.types import NONE
from litellm_client_generator.naming import spelling


@dataclass(frozen=True, slots=True)
class BodyBuilder:
    """Makes arguments out of a Request Body Object: one, or one for each field of a form.

    Args:
        types: The table of annotations.
    """

    types: Types

    def build(self, route: Route) -> Iterator[Parameter]:
        """The arguments that make up an operation's body, each with the name that it would have alone."""
        body = route.body
        media = contents(body) if body else {}
        if not body or not media:
            return
        chosen = preferred(media)
        schema = schema_of(media[chosen]) or Node(body.pointer, {})
        if self.form_type(route):
            form = self.types.schemas.resolve(schema)
            yield from self.fields(chosen, form, media[chosen])
            return
        required = body.get("required") is True
        type_ = self.type(chosen, schema)
        wish = body.text("x-codegen-request-body-name") or self.name(schema, route.id)
        yield Parameter(
            name=spelling.parameter_name(wish),
            place=BODY,
            wire_name="",
            type=type_ if required else type_ | NONE,
            required=required,
            content_types=(chosen, *(key for key in media if key != chosen)),
            constraints=(
                Constraints()
                if self.is_class(schema)
                else constraints(self.types, schema)
            ),
            doc=body.text("description"),
            example=self.example(chosen, schema) if required else None,
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

    def example(self, media: str, schema: Node) -> Example:
        if is_json(media) or media in FORMS:
            return Examples(self.types).argument(schema, "text")
        return Example(b"content")

    def type(self, media: str, schema: Node) -> Type:
        if is_json(media) or media in FORMS:
            return self.loose(schema)
        return TEXT[Place.ARGUMENT] | BYTES[Place.ARGUMENT]

    def loose(self, schema: Node) -> Type:
        """The type of a value that is sent as JSON: where a model is expected, a plain dict will do."""
        type_ = self.types.of(schema, Place.ARGUMENT)
        if self.is_class(schema):
            return type_ | OBJECT
        items = self.types.schemas.resolve(self.types.schemas.without_null(schema))
        if (
            self.types.schemas.types(items) == ["array"]
            and items.get("items")
            and self.is_class(items.child("items"))
        ):
            return type_ | Type.of("list", "", OBJECT)
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

    def fields(self, media: str, schema: Node, holder: Node) -> Iterator[Parameter]:
        """A form's fields, each an argument of its own (section 4.8.14.4)."""
        required = self.types.schemas.required(schema)
        for name, node in self.types.schemas.properties(schema).items():
            is_file = media == MULTIPART and self.is_file(node)
            encoding = (holder.get("encoding") or {}).get(name) or {}
            type_ = self.loose(node)
            explode = encoding.get("explode")
            written = encoding.get("contentType")
            constant = Families(self.types).constant(
                schema, name, node, name in required
            )
            is_demanded = name in required and constant is None
            yield Parameter(
                name=spelling.parameter_name(name),
                place=FILE if is_file else FORM,
                wire_name=name,
                type=type_ if is_demanded else type_ | NONE,
                required=is_demanded,
                style=str(encoding.get("style") or "form"),
                explode=None if explode is None else bool(explode),
                content_types=(str(written),) if written else (),
                constraints=(
                    Constraints() if is_file else constraints(self.types, node)
                ),
                doc=node.text("description"),
                example=(
                    Example(("file.txt", b"content"))
                    if is_file
                    else Examples(self.types).argument(node, name)
                ),
                default=default(self.types, node),
                constant=constant,
                deprecated=is_deprecated(node),
            )

    def is_file(self, node: Node) -> bool:
        """Whether a form's field holds a file, several of them, or perhaps one."""
        target = self.types.schemas.resolve(node)
        if target.get("format") == "binary" or media_type(target):
            return True
        members = self.types.schemas.alternatives(target)
        if target.get("items"):
            members = [*members, target.child("items")]
        return any(self.is_file(member) for member in members)
