"""From Python values to JSON."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

import typing_extensions

from ..exceptions import ApiTypeError, ApiValueError

_UTC = timezone(timedelta())


def jsonable(value: Any, *, sending: bool = False) -> Any:
    """A value made of dict, list, str, int, float, bool and None only.

    Models give their `to_dict()`, enums their value, dates and times RFC 3339 text (a datetime without a time zone is
    one in UTC), UUIDs text; what came from the server, the server's own. Decimals are numbers that keep their digits,
    bytes their text (base64 where they are none).

    Args:
        value: Any of these, or lists and mappings of them.
        sending: Whether it is for a request, which holds nothing that only answers may hold.

    Raises:
        ApiTypeError: There is no JSON for a value's type.
        ApiValueError: It is nested too deep, or holds itself.
    """
    try:
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
    except RecursionError:
        # Here, and not around it: what is nested deep needs every frame that there is.
        raise ApiValueError(
            "cannot be sent as JSON: it is nested too deep, or holds itself"
        ) from None


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
        return getattr(value, "wire_text", None) or str(value)
    if isinstance(value, Decimal):
        return _number(value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes_text(bytes(value))
    return _other(value)


def _other(value: Any) -> Any:
    from pydantic_core import PydanticSerializationError, to_jsonable_python

    try:
        return to_jsonable_python(value, by_alias=True)
    except (PydanticSerializationError, ValueError) as error:
        raise ApiTypeError(f"cannot be sent as JSON: {type(value).__name__}") from error


class ExactFloat(float):
    """A number, with all the digits of the decimal that it was made of."""

    text: str

    def __new__(cls, value: Decimal) -> typing_extensions.Self:
        made = super().__new__(cls, value)
        made.text = str(value)
        return made

    def __repr__(self) -> str:
        return self.text

    def __reduce_ex__(self, protocol: Any) -> Any:
        return ExactFloat, (Decimal(self.text),)


def _number(value: Decimal) -> float:
    """A decimal as the number that is sent for it: a whole one is an int."""
    if not value.is_finite():
        return float(value)
    return int(value) if value.as_tuple().exponent == 0 else ExactFloat(value)


def time_text(value: date | time) -> str:
    """RFC 3339 text; what came from the server keeps the server's own.

    RFC 3339 has no moment without an offset, and none of seconds: a datetime that has no time zone is taken for one in
    UTC. A time of day without one is sent without.
    """
    text: str | None = getattr(value, "wire_text", None)
    if text is not None:
        return text
    if isinstance(value, datetime):
        value = _with_offset(value)
    text = value.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") else text


def _with_offset(value: datetime) -> datetime:
    offset = value.utcoffset()
    if offset is None:
        return value.replace(tzinfo=_UTC)
    return value.astimezone(_UTC) if offset % timedelta(minutes=1) else value


def bytes_text(value: bytes) -> str:
    """Bytes as text: their own, or base64 (RFC 4648, section 4) where they are not UTF-8."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return base64.b64encode(value).decode()


def dumps(value: Any) -> bytes:
    """A value as a JSON text (RFC 8259), compact, UTF-8.

    Raises:
        ApiTypeError: There is no JSON for a value's type.
        ApiValueError: A number is not finite.
    """
    plain = jsonable(value)
    try:
        text = _written(plain) if _is_exact(plain) else _dumped(plain)
    except (RecursionError, ValueError) as error:
        raise ApiValueError(f"cannot be sent as JSON: {error}") from None
    try:
        return text.encode()
    except UnicodeEncodeError:
        # Half of a surrogate pair has no UTF-8, but it has an escape.
        return json.dumps(plain, separators=(",", ":"), allow_nan=False).encode()


def _dumped(plain: Any) -> str:
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _is_exact(plain: Any) -> bool:
    """Whether a number in it has digits that a float cannot hold."""
    if isinstance(plain, dict):
        return any(map(_is_exact, plain.values()))
    if isinstance(plain, list):
        return any(map(_is_exact, plain))
    return isinstance(plain, ExactFloat)


def _written(plain: Any) -> str:
    """JSON text with the digits of exact numbers, which the standard library writes as floats."""
    if isinstance(plain, dict):
        members = (f"{_dumped(name)}:{_written(item)}" for name, item in plain.items())
        return f"{{{','.join(members)}}}"
    if isinstance(plain, list):
        return f"[{','.join(map(_written, plain))}]"
    return plain.text if isinstance(plain, ExactFloat) else _dumped(plain)
