"""Parameters of Swagger 2.0 that are a body, or a form's fields, to a Request Body Object."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from litellm_client_generator.document.grammar import as_dict
from litellm_client_generator.document.media import URLENCODED, is_form
from litellm_client_generator.swagger.schemas import schema_of
from litellm_client_generator.swagger.styles import encoding

JSON = "application/json"
BODY, FORM = "body", "formData"
NAME = "x-codegen-request-body-name"
"""Where openapi-generator keeps a body's name, and where ours looks for it."""


def take_bodies(
    operation: dict[str, Any],
    parameters: Sequence[Any],
    consumes: Sequence[str] = (),
    say: Callable[[str], None] = lambda message: None,
) -> list[Any]:
    """Make those of an operation's parameters that are a body its request body.

    Args:
        operation: The operation, which gets a `requestBody`.
        parameters: Its parameters.
        consumes: The media types that it takes.
        say: Is told what cannot be said in OpenAPI 3.

    Returns:
        The other parameters.
    """
    bodies = [each for each in parameters if as_dict(each).get("in") == BODY]
    fields = [each for each in parameters if as_dict(each).get("in") == FORM]
    if bodies:
        operation.setdefault("requestBody", body(bodies[0], consumes))
    elif fields:
        operation.setdefault("requestBody", form(fields, consumes, say))
    if (bodies and fields) or len(bodies) > 1:
        say("an operation has one body; the first is taken")
    return [each for each in parameters if as_dict(each).get("in") not in (BODY, FORM)]


def body(parameter: dict[str, Any], consumes: Sequence[str]) -> dict[str, Any]:
    """The Request Body Object of a parameter that is a body."""
    schema = parameter.get("schema", {})
    found: dict[str, Any] = {
        "content": {media: {"schema": schema} for media in consumes or (JSON,)}
    }
    for key in ("description", "required"):
        if key in parameter:
            found[key] = parameter[key]
    if isinstance(parameter.get("name"), str) and not as_dict(schema).get("$ref"):
        found[NAME] = parameter["name"]
    return found


def form(
    fields: Sequence[dict[str, Any]],
    consumes: Sequence[str],
    say: Callable[[str], None],
) -> dict[str, Any]:
    """The Request Body Object of a form's fields."""
    named = {str(each["name"]): each for each in fields if "name" in each}
    properties = {}
    for name, each in named.items():
        properties[name] = as_dict(each.get("schema")) or schema_of(each)
        if "description" in each:
            properties[name].setdefault("description", each["description"])
    schema: dict[str, Any] = {"type": "object", "properties": properties}
    required = [name for name, each in named.items() if each.get("required") is True]
    if required:
        schema["required"] = required
    found: dict[str, Any] = {"schema": schema}
    encodings = {name: encoding(each, say) for name, each in named.items()}
    if encodings := {name: style for name, style in encodings.items() if style}:
        found["encoding"] = encodings
    has_files = any(each.get("type") == "file" for each in fields)
    media = [each for each in consumes if is_form(each)]
    if has_files:
        media = ["multipart/form-data"]
    result: dict[str, Any] = {
        "content": dict.fromkeys(media[:1] or [URLENCODED], found)
    }
    return {**result, "required": True} if required else result
