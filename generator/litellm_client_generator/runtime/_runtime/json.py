"""From Python values to JSON."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

from ..exceptions import ApiTypeError, ApiValueError


def jsonable(value: Any, *, sending: bool = False) -> Any:
    """A value made of dict, list, str, int, float, bool and None only.

    Models give their `to_dict()`, enums their value, dates and times RFC 3339 text (a time that came from the server,
    the server's own text; a naive one stays naive), UUIDs text, decimals numbers, bytes their text (base64 where they
    are none).

    Args:
        value: Any of these, or lists and mappings of them.
        sending: Whether it is for a request, which holds nothing that only answers may hold.

    Raises:
        ApiTypeError: There is no JSON for a value's type.
    """
    if value is None or type(value) in (str, int, float, bool):
        return value
    if isinstance(value, Enum):
        return jsonable(value.value)
    if sending and hasattr(value, "_to_request"):
        return value._to_request()
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {
            str(jsonable(key)): jsonable(item, sending=sending)
            for key, item in value.items()
        }
    if isinstance(value, (list, tuple, set, frozenset)):
        return [jsonable(item, sending=sending) for item in value]
    return _scalar(value)


def sendable(value: Any) -> Any:
    """A value as `jsonable` has it, for a request.

    Raises:
        ApiTypeError: There is no JSON for a value's type.
    """
    return jsonable(value, sending=True)


def _scalar(value: Any) -> Any:
    if isinstance(value, (str, int, float)):
        return value
    if isinstance(value, (datetime, date, time)):
        return time_text(value)
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes_text(bytes(value))
    return _other(value)


def _other(value: Any) -> Any:
    from pydantic_core import PydanticSerializationError, to_jsonable_python

    try:
        return to_jsonable_python(value, by_alias=True)
    except PydanticSerializationError as error:
        raise ApiTypeError(f"cannot be sent as JSON: {type(value).__name__}") from error


def time_text(value: date | time) -> str:
    """RFC 3339 text; what came from the server keeps the server's own."""
    text: str | None = getattr(value, "wire_text", None)
    if text is not None:
        return text
    text = value.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") else text


def bytes_text(value: bytes) -> str:
    """Bytes as text: their own, or base64 (RFC 4648, section 4) where they are not UTF-8."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return base64.b64encode(value).decode()


def dumps(value: Any) -> bytes:
    """A value as a JSON text (RFC 8259) for a request, compact, UTF-8.

    Raises:
        ApiTypeError: There is no JSON for a value's type.
        ApiValueError: A number is not finite.
    """
    try:
        text = json.dumps(
            sendable(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False
        )
    except ValueError as error:
        raise ApiValueError(f"cannot be sent as JSON: {error}") from error
    try:
        return text.encode()
    except UnicodeEncodeError:
        # Half of a surrogate pair has no UTF-8, but it has an escape.
        return json.dumps(
            sendable(value), separators=(",", ":"), allow_nan=False
        ).encode()
