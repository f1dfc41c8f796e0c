"""Media types, and the Media Type Objects that go with them (OpenAPI 3.1.0, section 4.8.14)."""

from __future__ import annotations

from collections.abc import Iterable

from litellm_client_generator.document.schemas.schema import Node

URLENCODED = "application/x-www-form-urlencoded"
JSON = ("application/json", "text/json", "*/*", "application/*")
"""The runtime has the same list, for what it sends and reads."""
TEXTUAL = ("/xml", "+xml", "/yaml", "+yaml", "/x-www-form-urlencoded")


def contents(holder: Node) -> dict[str, Node]:
    """The Media Type Objects of a parameter, a request body or a response."""
    return {
        str(key): holder.child("content", key) for key in holder.get("content") or ()
    }


def schema_of(holder: Node) -> Node | None:
    """The schema of a parameter or of a Media Type Object, if it has one."""
    return holder.child("schema") if "schema" in holder.value else None


def preferred(media_types: Iterable[str]) -> str:
    """JSON if it is offered, then a form, then the first; a media type before a range of them."""
    offered = sorted(media_types, key=is_range)
    for wanted in (is_json, is_form):
        for name in offered:
            if wanted(name):
                return name
    return offered[0]


def is_form(media_type: str) -> bool:
    return bare(media_type) == URLENCODED or is_multipart(media_type)


def is_multipart(media_type: str) -> bool:
    return bare(media_type).startswith("multipart/")


def is_range(media_type: str) -> bool:
    """Whether it stands for many media types (RFC 9110, section 12.5.1): `image/*`."""
    return "*" in media_type


def is_json(media_type: str) -> bool:
    """A media type of JSON, any `+json` (RFC 6839), or a range that includes them."""
    name = bare(media_type)
    return name in JSON or name.endswith("+json")


def is_text(media_type: str) -> bool:
    name = bare(media_type)
    return name.startswith("text/") or name.endswith(TEXTUAL)


def bare(media_type: str) -> str:
    """A media type without its parameters, in lower case."""
    return media_type.split(";")[0].strip().lower()
