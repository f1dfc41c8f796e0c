"""Request bodies: JSON, forms, text and bytes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import quote_plus

from ...exceptions import ApiTypeError
from ..call.parameters import Encodings, Parameter
from ..json import dumps, sendable
from ..media import (
    bare,
    is_form,
    is_json,
    is_json_lines,
    is_multipart,
    is_of_others,
    settled,
)
from .choice import holds_file, is_model
from .files import (
    Content,
    file_part,
    is_file,
    is_file_of,
    likely_type,
    looks_like_file,
    raw_content,
)
from .multipart import Field, multipart
from .styles import query_pairs, text


def object_to_http_body(value: Any) -> bytes | str | None:
    """A value as it is sent: None, text and bytes as they are, also behind a name; all else as JSON."""
    if value is None or isinstance(value, str):
        return value
    content = raw_content(value) if is_file(value) else None
    if isinstance(content, bytes):
        return content
    return dumps(sendable(value)).decode()


def encode_body(
    value: Any, content_type: str | None, encodings: Encodings | None = None
) -> tuple[Content, str | None]:
    """A body and the media type that it is sent under.

    Args:
        value: A model, a plain value, bytes, a file or an iterator.
        content_type: The media type chosen for it.
        encodings: How the fields of forms are written.

    Raises:
        ApiTypeError: The value cannot be sent under this media type.
    """
    if is_file_of(value, content_type or "application/json"):
        content = raw_content(value)
        if content is not None:
            return content, content_type or likely_type(value)
    if content_type is None or is_json(content_type):
        return _json(value), content_type or "application/json"
    if is_form(content_type):
        return encode_form(_members(value, content_type, encodings or {}), content_type)
    return _written(value, content_type), content_type


def _json(value: Any) -> bytes:
    if holds_file(value) and not is_model(value):
        raise ApiTypeError("a file cannot be sent as JSON")
    return dumps(sendable(value))


def _written(value: Any, content_type: str) -> bytes:
    """A value in a format that says nothing of values: text as it is, lists and objects as JSON where that can be meant."""
    plain = sendable(value)
    if not isinstance(plain, (dict, list)):
        return text(plain).encode()
    if is_of_others(content_type):
        kind = type(value).__name__
        raise ApiTypeError(f"a body of {content_type} is text or bytes, not {kind}")
    if is_json_lines(content_type):
        lines = plain if isinstance(plain, list) else [plain]
        return b"".join(dumps(line) + b"\n" for line in lines)
    return dumps(plain)


def encode_form(fields: Sequence[Parameter], content_type: str) -> tuple[Content, str]:
    """A form body, of either kind, and its media type.

    Args:
        fields: What the form holds; one whose value is None is left out.
        content_type: application/x-www-form-urlencoded, or multipart/form-data.

    Raises:
        ApiTypeError: A file stands in a form that cannot carry it.
    """
    present = [field for field in fields if field.value is not None]
    if is_multipart(content_type):
        parts = [part for field in present for part in _parts(field)]
        return multipart(parts, content_type)
    return _urlencoded(present), content_type


def form_field(name: str, value: Any) -> Parameter:
    """A field of a form that is given by name and value only; what looks like a file is one."""
    values = value if isinstance(value, list) else [value]
    kind = "file" if values and all(map(looks_like_file, values)) else "form"
    return Parameter(kind, name, value, name, False, {})


def _members(value: Any, content_type: str, encodings: Encodings) -> list[Parameter]:
    """The fields of a form that is given as a whole; a model's files are not written as text."""
    files: Mapping[str, Any] = {}
    if is_model(value):
        files, value = _files(value), sendable(value)
    if not isinstance(value, Mapping):
        raise ApiTypeError(
            f"a body of {content_type} is an object, not {type(value).__name__}"
        )
    kind = bare(content_type)
    forms = (form for key, form in encodings.items() if bare(key) == kind)
    written = next(forms, {})
    return [
        replace(form_field(name, files.get(name, item)), **written.get(name, {}))
        for name, item in value.items()
    ]


def _files(model: Any) -> dict[str, Any]:
    """What a model holds that is sent as it is, by its names on the wire."""
    fields = type(model).model_fields
    return {
        field.serialization_alias or name: value
        for name, field in fields.items()
        if form_field(name, value := getattr(model, name)).place == "file"
    }


def _urlencoded(fields: Sequence[Parameter]) -> bytes:
    """Names and values as the form's own rules escape them (URL standard, section 5.2)."""
    pairs: list[str] = []
    for field in fields:
        if field.place == "file":
            raise ApiTypeError(f"{field.name}: a file needs multipart/form-data")
        if field.content_type and is_json(_part_type(field)):
            written = [
                (quote_plus(field.wire_name), quote_plus(dumps(sendable(field.value))))
            ]
        else:
            written = [
                (_plus(name), _plus(value))
                for name, value in query_pairs(
                    field.wire_name,
                    field.value,
                    field.style,
                    field.explode,
                    indexed=True,
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
        kind = _part_type(field)
        encoded = dumps(plain) if is_json(kind) else text(plain).encode()
        return [Field(field.wire_name, encoded, kind)]
    if isinstance(plain, dict):
        return [Field(field.wire_name, dumps(plain), "application/json")]
    if isinstance(plain, list) and not field.explode:
        return [Field(field.wire_name, ",".join(map(text, plain)).encode())]
    items = plain if isinstance(plain, list) else [plain]
    return [_value_part(field.wire_name, item) for item in items]


def _part_type(field: Parameter) -> str:
    """The media type of a field that has one, or may have several."""
    is_plain = not isinstance(sendable(field.value), (dict, list))
    likely = ("text/plain", "application/json") if is_plain else ("application/json",)
    return settled(field.content_type, *likely)


def _value_part(name: str, value: Any) -> Field:
    """A part's media type follows from its value (OpenAPI 3.1, section 4.8.15.1.1)."""
    if isinstance(value, (dict, list)):
        return Field(name, dumps(value), "application/json")
    return Field(name, text(value).encode())
