"""Request Body Objects to the arguments of a method (OpenAPI 3.1.0, section 4.8.13)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypedDict

from litellm_client_generator.building.arguments import (
    constraints,
    default,
    exploded,
    is_deprecated,
)
from litellm_client_generator.building.examples import Examples
from litellm_client_generator.building.schemas.families import Families
from litellm_client_generator.building.schemas.plain import loose
from litellm_client_generator.building.schemas.types import (
    BYTES,
    OBJECT,
    TEXT,
    Place,
    Types,
    media_type,
)
from litellm_client_generator.document.media import (
    contents,
    is_form,
    is_json,
    is_multipart,
    is_text,
    preferred,
    schema_of,
)
from litellm_client_generator.document.paths import Route
from litellm_client_generator.document.schemas.schema import Node
from litellm_client_generator.ir import (
    BODY,
    Constraints,
    Example,
    Parameter,
    Type,
    union,
)
from litellm_client_generator.ir.operations import FILE, FORM
from litellm_client_generator.ir.types import ANY, NONE
from litellm_client_generator.naming import spelling

WRITING = ("post", "put", "patch")
UNDECLARED: dict[str, Any] = {
    "description": "The document does not say what is sent: bytes go out as they are, all else as JSON.",
    "content": {"application/json": {"schema": {}}, "application/octet-stream": {}},
}
"""The body of an operation that writes, and does not say what."""


class Written(TypedDict):
    """What a parameter says of how it is written."""

    style: str
    explode: bool | None
    content_types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BodyBuilder:
    """Makes arguments out of a Request Body Object: one, or one for each field of a form.

    Args:
        types: The table of annotations.
        undeclared: Whether an operation that writes, and does not say what, has an argument all the same.
    """

    types: Types
    undeclared: bool = False

    def build(self, route: Route) -> Iterator[Parameter]:
        """The arguments that make up an operation's body, each with the name that it would have alone."""
        body = route.body
        if body is None and self.undeclared and route.method in WRITING:
            body = Node(f"{route.pointer}/requestBody", UNDECLARED)
        media = contents(body) if body else {}
        if not body or not media:
            return
        if form := self.form_type(route):
            schema = schema_of(media[form]) or Node(body.pointer, {})
            yield from self.fields(form, schema, media[form])
        else:
            yield self.whole(route, body, media)

    def whole(self, route: Route, body: Node, media: dict[str, Node]) -> Parameter:
        """A body as one argument, which takes what any of its media types takes."""
        chosen = preferred(media)
        keys = (chosen, *(key for key in media if key != chosen))
        schemas = [schema_of(media[key]) or Node(body.pointer, {}) for key in keys]
        schema = schemas[0]
        required = body.get("required") is True
        type_ = plain_last(union(map(self.type, keys, schemas)))
        kinds = tuple(map(self.kind, keys, schemas))
        differ = len(set(kinds)) > 1
        wish = body.text("x-codegen-request-body-name") or self.name(schema, route.id)
        return Parameter(
            name=spelling.parameter_name(wish),
            place=BODY,
            wire_name="",
            type=type_ if required else type_ | NONE,
            required=required,
            nullable=required and type_.allows_null,
            content_types=keys,
            body_types=kinds if differ else (),
            forms=tuple(self.forms(media)),
            constraints=(
                Constraints()
                if differ or self.is_class(schema)
                else constraints(self.types, schema)
            ),
            doc=body.text("description"),
            example=self.example(chosen, schema) if required else None,
        )

    def forms(
        self, media: dict[str, Node]
    ) -> Iterator[tuple[str, tuple[Parameter, ...]]]:
        """The fields that a form writes in a way of their own, by the form's media type."""
        for key in filter(is_form, media):
            fields = tuple(
                Parameter(name, FORM, name, ANY, False, **written(media[key], name))
                for name in media[key].get("encoding") or ()
            )
            if fields:
                yield key, fields

    def form_type(self, route: Route) -> str:
        """The media type of a body that is a form with known fields; nothing for any other body."""
        media = contents(route.body) if route.body else {}
        chosen = preferred(media) if media else ""
        known = self.form_fields(media, chosen)
        if any(map(self.is_file, known.values())):
            # Of two forms, the other has no place for a file.
            chosen = next(filter(is_multipart, media), chosen)
        return chosen if known else ""

    def form_fields(self, media: dict[str, Node], chosen: str) -> dict[str, Node]:
        """The fields that a form is known to have; one that is one of some models is given as that model."""
        schema = schema_of(media[chosen]) if is_form(chosen) else None
        if schema is None or self.is_choice(schema):
            return {}
        return self.types.schemas.fields(schema)

    def is_choice(self, schema: Node) -> bool:
        """Whether an object is one of some models that the document has a name for, and nothing besides."""
        schemas = self.types.schemas
        node = schemas.target(schema)
        members = schemas.values(node)
        return (
            bool(members)
            and not schemas.properties(node)
            and all("$ref" in item.value and self.is_class(item) for item in members)
        )

    def example(self, media: str, schema: Node) -> Example:
        if is_json(media) or is_form(media):
            return Examples(self.types).argument(schema, "text")
        return Example(b"content")

    def type(self, media: str, schema: Node) -> Type:
        """What an argument may be that is sent as a media type."""
        if is_json(media) or is_form(media):
            return loose(self.types, schema)
        return TEXT[Place.ARGUMENT] | BYTES[Place.ARGUMENT]

    def kind(self, media: str, schema: Node) -> Type:
        """What tells a value for a media type from one for another."""
        if is_json(media) or is_form(media):
            return self.types.of(schema, Place.ANSWER)
        return (TEXT if is_text(media) else BYTES)[Place.ANSWER]

    def is_class(self, schema: Node) -> bool:
        """Whether the value is one model, or one of several."""
        return all(map(self.types.is_model, self.types.schemas.leaves(schema)))

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
        seen: set[str] = set()
        while node.get("items") and node.pointer not in seen:
            seen.add(node.pointer)
            node = self.types.schemas.resolve(node.child("items"))
            named = self.types.names.get(node.pointer)
            if named is not None and named.kind != "alias":
                return spelling.body_name(named.name)
        return "request_body"

    def fields(self, media: str, schema: Node, holder: Node) -> Iterator[Parameter]:
        """A form's fields, each an argument of its own (section 4.8.14.4)."""
        known = self.types.schemas.fields(schema)
        required = {
            name
            for name in self.types.schemas.always(schema) & known.keys()
            if self.types.schemas.first(known[name], "readOnly") is not True
        }
        for name, node in known.items():
            is_file = is_multipart(media) and self.is_file(node)
            type_ = loose(self.types, node)
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
                nullable=is_demanded and not is_file and type_.allows_null,
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
                **written(holder, name),
            )

    def is_file(self, node: Node) -> bool:
        """Whether a form's field holds a file, several of them, or perhaps one."""
        schemas = self.types.schemas
        parts = map(schemas.whole, schemas.within(node, ("Inner",)))
        return any(part.get("format") == "binary" or media_type(part) for part in parts)


def written(holder: Node, name: str) -> Written:
    """How a field of a form is written, by its Encoding Object (section 4.8.15.1).

    Args:
        holder: The Media Type Object of the form.
        name: The field.
    """
    encoding = (holder.get("encoding") or {}).get(name) or {}
    style = str(encoding.get("style") or "form")
    explode, media = encoding.get("explode"), encoding.get("contentType")
    if explode is None and style != "form":
        explode = exploded(style, Node(holder.pointer, encoding))
    return {
        "style": style,
        "explode": None if explode is None else bool(explode),
        "content_types": (str(media),) if media else (),
    }


def plain_last(type_: Type) -> Type:
    """The same, a plain dict behind all that says more."""
    plain = OBJECT.members[0]
    return union((Type(tuple(sorted(type_.members, key=lambda item: item == plain))),))
