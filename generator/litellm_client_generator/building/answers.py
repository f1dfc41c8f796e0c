"""Response Objects to the types of answers (OpenAPI 3.1.0, sections 4.8.16 and 4.8.17)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

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
    contents,
    is_json,
    is_text,
    schema_of,
)
from litellm_client_generator.document.schema import Node
from litellm_client_generator.ir import Response, Type, union

UPGRADE = "101"
EVENTS = "text/event-stream"


@dataclass(frozen=True, slots=True)
class AnswerBuilder:
    """Makes types out of Response Objects.

    Args:
        types: The table of annotations.
    """

    types: Types

    def responses(self, operation: Node) -> Iterator[Response]:
        """The type of the answer of each status."""
        for status, response in self.declared(operation):
            yield Response(status, self.answer(response))

    def returns(self, operation: Node) -> Type:
        """What a successful call gives: the answers of all 2xx statuses, else of `default`."""
        declared = dict(self.declared(operation))
        good = self.good(operation) or [
            declared[status] for status in ("default",) if status in declared
        ]
        if not good:
            return ANY if set(declared) - {UPGRADE} else NONE
        return union(self.answer(response) for response in good)

    def good(self, operation: Node) -> list[Node]:
        """The responses of 2xx statuses."""
        return [
            response
            for status, response in self.declared(operation)
            if status.startswith("2")
        ]

    def json_content(self, operation: Node) -> Node | None:
        """The Media Type Object of the first good answer in JSON."""
        media = (
            pair
            for response in self.good(operation)
            for pair in contents(response).items()
        )
        return next((node for key, node in media if is_json(key)), None)

    def media_types(self, operation: Node) -> tuple[str, ...]:
        """What to ask for: the media types of good answers, else of any."""
        responses = [response for _, response in self.declared(operation)]
        for group in (self.good(operation), responses):
            found = tuple(
                dict.fromkeys(key for response in group for key in contents(response))
            )
            if found:
                return found
        return ()

    def declared(self, operation: Node) -> Iterator[tuple[str, Node]]:
        for status, response in zip(
            operation.get("responses") or (),
            operation.children("responses"),
            strict=True,
        ):
            if not str(status).startswith("x-"):
                yield str(status), self.types.schemas.resolve(response)

    def answer(self, response: Node) -> Type:
        """The type of one response's content; a stream of events beside another type is asked for in another way."""
        media = contents(response)
        if len(media) > 1:
            media.pop(EVENTS, None)
        return (
            union(self.content(key, node) for key, node in media.items())
            if media
            else NONE
        )

    def content(self, key: str, node: Node) -> Type:
        schema = schema_of(node)
        if is_json(key):
            return self.types.of(schema, Place.ANSWER) if schema else ANY
        if schema and (media_type(schema) or schema.get("format") == "binary"):
            return BYTES[Place.ANSWER]
        return STRING[Place.ANSWER] if is_text(key) else BYTES[Place.ANSWER]
