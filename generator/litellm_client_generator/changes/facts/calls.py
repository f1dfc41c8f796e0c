"""What a call sends, where and how, whatever function of the runtime it is handed to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from litellm_client_generator.changes.facts.shapes import Limits
from litellm_client_generator.ir import Literal, Operation, Parameter

JSON = "application/json"

STYLES = {
    "path": "simple",
    "query": "form",
    "header": "simple",
    "cookie": "form",
    "form": "form",
}
"""How values are written in each place if nothing else is said (OpenAPI 3.1.0, section 4.8.12.2)."""

ENCODING = frozenset(["style", "explode", "allow_reserved", "content_type"])

LIMITS = {
    "minimum": "ge",
    "maximum": "le",
    "exclusive_minimum": "gt",
    "exclusive_maximum": "lt",
    "min_items": "min_length",
    "max_items": "max_length",
    "min_length": "min_length",
    "max_length": "max_length",
    "multiple_of": "multiple_of",
    "pattern": "pattern",
    "unique_items": "unique_items",
}
"""What pydantic calls the limits of an argument."""


def place_of(parameter: Parameter) -> str:
    """Where an argument is sent: path, query, header, cookie, form, file or body."""
    return parameter.maker.removesuffix("_param")


def wire_name_of(parameter: Parameter) -> str:
    """What an argument is called in the request; a body has no name."""
    return parameter.wire[0] if parameter.wire else ""


def limits_of(parameter: Parameter) -> Limits:
    """What the client checks before it sends."""
    return {
        LIMITS[option.name]: option.value
        for option in parameter.options
        if option.name in LIMITS
    }


def encoding_of(parameter: Parameter) -> Mapping[str, Literal]:
    """How an argument is written where it is sent."""
    place = place_of(parameter)
    if place == "body":
        return {"content_type": parameter.media_types or (JSON,)}
    given = {o.name: o.value for o in parameter.options if o.name in ENCODING}
    if place not in STYLES or "content_type" in given:
        return given
    style = STYLES[place]
    usual: dict[str, Literal] = {
        "style": style,
        "explode": style == "form",
        "allow_reserved": False,
    }
    return usual | given


@dataclass(frozen=True, slots=True)
class Request:
    """What a call passes on beside its arguments."""

    accept: tuple[Literal, ...]
    content_type: str
    """The media type of a form; empty for any other body."""
    security: tuple[Literal, ...]
    """The alternatives; empty if nobody has to prove who they are."""
    server: str
    """The operation's own host; empty for the client's."""


def request_of(operation: Operation) -> Request:
    """What an operation's call passes on beside its arguments."""
    options = {option.name: option.value for option in operation.options}
    return Request(
        accept=_several(options.get("accept", JSON)),
        content_type=str(options.get("content_type", "")),
        security=_several(options.get("security", ())),
        server=str(options.get("host", "")),
    )


def _several(value: Literal) -> tuple[Literal, ...]:
    return value if isinstance(value, tuple) else (value,)
