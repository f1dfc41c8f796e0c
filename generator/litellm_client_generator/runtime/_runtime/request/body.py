"""Request bodies: JSON, forms, text and bytes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote_plus

from ...exceptions import ApiTypeError
from ..call.parameters import Parameter
from ..json import dumps, sendable
from .files import Content, content_of, file_part
from .multipart import Field, multipart
from .styles import query_pairs, text


def is_json(content_type: str) -> bool:
    """Whether a media type is JSON: application/json, anything+json, or `*/*`."""
    media_type = content_type.split(";")[0].strip().lower()
    return media_type in (
        "*/*",
        "application/json",
        "text/json",
    ) or media_type.endswith("+json")


def select_header_accept(accepts: Sequence[str]) -> str | None:
    """The `Accept` header: the first JSON type, else all of them; nothing for none."""
    return next(filter(is_json, accepts), None) or ", ".join(accepts) or None


def select_header_content_type(
    content_types: Sequence[str], value: Any = None
) -> str | None:
    """The `Content-Type` header: the first JSON type, else the first one; nothing for none.

    Args:
        content_types: What the operation takes.
        value: The body; bytes and files are not sent as JSON where there is another choice.
    """
    if is_raw(value):
        others = [
            each for each in content_types if not is_json(each) and not is_form(each)
        ]
        if others:
            return others[0]
    return next(filter(is_json, content_types), None) or next(iter(content_types), None)


def is_form(content_type: str) -> bool:
    """Whether a media type is one of the two forms."""
    return content_type.lower().startswith(
        ("application/x-www-form-urlencoded", "multipart/")
    )


def is_raw(value: Any) -> bool:
    """Whether a value is bytes, a file or an iterator: sent as it is, whatever the media type."""
    return not isinstance(value, str) and content_of(value) is not None


def object_to_http_body(value: Any) -> bytes | str | None:
    """A value as it is sent: None and text as they are, all else as JSON."""
    if value is None or isinstance(value, (str, bytes)):
        return value
    return dumps(value).decode()


def encode_body(value: Any, content_type: str | None) -> tuple[Content, str | None]:
    """A body and the media type that it is sent under.

    Args:
        value: A model, a plain value, bytes, a file or an iterator.
        content_type: The media type chosen for it.

    Raises:
        ApiTypeError: The value cannot be sent under this media type.
    """
    content = content_of(value)
    if content is not None and not isinstance(value, str):
        return content, content_type or "application/octet-stream"
    if content_type is None or is_json(content_type):
        return dumps(value), content_type or "application/json"
    if is_form(content_type):
        return encode_form(_members(value, content_type), content_type)
    if content is not None:
        return content, content_type
    if content_type.lower().startswith("text/"):
        return text(value).encode(), content_type
    if isinstance(sendable(value), (dict, list)):
        return dumps(value), content_type
    return text(value).encode(), content_type


def encode_form(fields: Sequence[Parameter], content_type: str) -> tuple[Content, str]:
    """A form body, of either kind, and its media type.

    Args:
        fields: What the form holds; one whose value is None is left out.
        content_type: application/x-www-form-urlencoded, or multipart/form-data.

    Raises:
        ApiTypeError: A file stands in a form that cannot carry it.
    """
    present = [field for field in fields if field.value is not None]
    if content_type.lower().startswith("multipart/"):
        parts = [part for field in present for part in _parts(field)]
        return multipart(parts, content_type)
    return _urlencoded(present), content_type


def form_field(name: str, value: Any) -> Parameter:
    """A field of a form that is given by name and value only; what looks like a file is one."""
    values = value if isinstance(value, list) else [value]
    kind = (
        "file" if values and all(_looks_like_file(each) for each in values) else "form"
    )
    return Parameter(kind, name, value, name, False, {})


def _looks_like_file(value: Any) -> bool:
    named = (
        isinstance(value, tuple) and len(value) in (2, 3) and isinstance(value[0], str)
    )
    return named or is_raw(value)


def _members(value: Any, content_type: str) -> list[Parameter]:
    if hasattr(value, "model_fields_set"):
        value = value.to_dict()
    if not isinstance(value, Mapping):
        raise ApiTypeError(
            f"a body of {content_type} is an object, not {type(value).__name__}"
        )
    return [form_field(name, item) for name, item in value.items()]


def _urlencoded(fields: Sequence[Parameter]) -> bytes:
    """Names and values as the form's own rules escape them (URL standard, section 5.2)."""
    pairs: list[str] = []
    for field in fields:
        if field.place == "file":
            raise ApiTypeError(f"{field.name}: a file needs multipart/form-data")
        if field.content_type and is_json(field.content_type):
            written = [(quote_plus(field.wire_name), quote_plus(dumps(field.value)))]
        else:
            written = [
                (_plus(name), _plus(value))
                for name, value in query_pairs(
                    field.wire_name, field.value, field.style, field.explode
                )
            ]
        pairs += [f"{name}={value}" for name, value in written]
    return "&".join(pairs).encode()


def _plus(escaped: str) -> str:
    return escaped.replace("%20", "+")


def _parts(field: Parameter) -> list[Field]:
    if field.place == "file":
        values = field.value if isinstance(field.value, list) else [field.value]
        return [
            Field(field.wire_name, file_part(value, field.content_type))
            for value in values
        ]
    plain = sendable(field.value)
    if field.content_type:
        encoded = dumps(plain) if is_json(field.content_type) else text(plain).encode()
        return [Field(field.wire_name, encoded, field.content_type)]
    if isinstance(plain, dict):
        return [Field(field.wire_name, dumps(plain), "application/json")]
    if isinstance(plain, list) and not field.explode:
        return [Field(field.wire_name, ",".join(map(text, plain)).encode())]
    items = plain if isinstance(plain, list) else [plain]
    return [_value_part(field.wire_name, item) for item in items]


def _value_part(name: str, value: Any) -> Field:
    """A part's media type follows from its value (OpenAPI 3.1, section 4.8.15.1.1)."""
    if isinstance(value, (dict, list)):
        return Field(name, dumps(value), "application/json")
    return Field(name, text(value).encode())
