"""Response Objects to the types of answers (OpenAPI 3.1.0, sections 4.8.16 and 4.8.17)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from litellm_client_generator.building.schemas.types import (
    BYTES,
    TEXT,
    Place,
    Types,
    media_type,
)
from litellm_client_generator.document.media import (
    contents,
    is_json,
    is_text,
    preferred,
    schema_of,
)
from litellm_client_generator.document.paths import Route
from litellm_client_generator.document.schemas.schema import Node, shape
from litellm_client_generator.ir import Response, Type, union
from litellm_client_generator.ir.types import ANY, NONE

UPGRADE = "101"
EVENTS = "text/event-stream"


@dataclass(frozen=True, slots=True)
class Answers:
    """What an operation answers."""

    returns: Type
    """What a successful call gives: the answers of all 2xx statuses, else of `default`."""
    responses: tuple[Response, ...]
    """The type of the answer of each status."""
    media_types: tuple[str, ...]
    """What to ask for: the media types of good answers, else of any."""
    json_content: Node | None
    """The Media Type Object of the first good answer in JSON."""
    items: tuple[Type, ...] = ()
    """What the items of good answers are that come as a stream (OpenAPI 3.2, 4.14.2)."""


@dataclass(frozen=True, slots=True)
class AnswerBuilder:
    """Makes types out of Response Objects.

    Args:
        types: The table of annotations.
    """

    types: Types

    def build(self, route: Route) -> Answers:
        """The answers of an operation."""
        declared = route.responses
        good = {key: node for key, node in declared.items() if key.startswith("2")}
        usual = good or {
            key: node for key, node in declared.items() if key == "default"
        }
        types = {key: self.answer(node) for key, node in {**usual, **declared}.items()}
        unknown = ANY if declared.keys() - {UPGRADE} else NONE
        media = [pair for node in good.values() for pair in self.wanted(node).items()]
        return Answers(
            returns=union(types[key].plain for key in usual) if usual else unknown,
            responses=tuple(Response(key, types[key]) for key in declared),
            media_types=self.media_types(good) or self.media_types(declared),
            json_content=next((node for key, node in media if is_json(key)), None),
            items=self.items(node for _, node in media),
        )

    def answer(self, response: Node) -> Type:
        """The type of one response's content; a stream of events beside another type is asked for in another way."""
        media = self.wanted(response)
        if len(media) > 1:
            media.pop(EVENTS, None)
        return (
            union(self.content(key, node) for key, node in media.items())
            if media
            else NONE
        )

    def wanted(self, response: Node) -> dict[str, Node]:
        """The content that a client asks for: where there is JSON, no other writing of the same."""
        media = contents(response)
        key = preferred(media) if media else ""
        if not is_json(key):
            return media
        said = schema_of(media[key])
        return {
            name: node
            for name, node in media.items()
            if name in (key, EVENTS) or not (is_json(name) or self.is_same(said, node))
        }

    def is_same(self, said: Node | None, other: Node) -> bool:
        """Whether a content can be what JSON says, in another format: not a file, and not a text where JSON says more."""
        schema = schema_of(other)
        if schema is None or not schema.value:
            return False
        schemas = self.types.schemas
        target = schemas.resolve(schemas.without_null(schema))
        if media_type(target) or target.get("format") == "binary":
            return False
        if "string" not in schemas.types(target):
            return True
        return said is not None and shape(target) == shape(
            schemas.resolve(schemas.without_null(said))
        )

    def items(self, media: Iterable[Node]) -> tuple[Type, ...]:
        found = (
            self.types.of(node.child("itemSchema"), Place.ANSWER)
            for node in media
            if node.get("itemSchema")
        )
        return tuple(dict.fromkeys(found))

    def content(self, key: str, node: Node) -> Type:
        schema = schema_of(node)
        if is_json(key):
            return self.types.of(schema, Place.ANSWER) if schema else ANY
        target = self.types.schemas.resolve(schema) if schema else None
        if target and (media_type(target) or target.get("format") == "binary"):
            return BYTES[Place.ANSWER]
        return TEXT[Place.ANSWER] if is_text(key) else BYTES[Place.ANSWER]

    def media_types(self, responses: Mapping[str, Node]) -> tuple[str, ...]:
        """The media types to ask for, once each."""
        keys = (key for node in responses.values() for key in self.wanted(node))
        return tuple(dict.fromkeys(keys))
