"""Dates, times and UUIDs that remember how the server wrote them.

RFC 3339 lets one moment be written in many ways, RFC 9562 one UUID in capitals or not. What is read compares and computes
as the standard library's classes do, and is sent back as it came.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, SchemaValidator, ValidationError, core_schema

_SHAPES: dict[type, re.Pattern[str]] = {
    datetime: re.compile(r"\d{4}-\d\d-\d\d"),
    date: re.compile(r"\d{4}-\d\d-\d\d$"),
    time: re.compile(r"\d\d:\d\d"),
    UUID: re.compile(r"[\w:{}-]+$"),
}


class WireDateTime(datetime):
    """A datetime, with the text that it was read from."""

    wire_text: str | None = None
    """None for what was computed from such a value."""

    def __reduce_ex__(self, protocol: Any) -> Any:
        if self.wire_text is None:
            return super().__reduce_ex__(protocol)
        return _read, (datetime, self.wire_text)


class WireDate(date):
    """A date, with the text that it was read from."""

    wire_text: str | None = None
    """None for what was computed from such a value."""

    def __reduce_ex__(self, protocol: Any) -> Any:
        if self.wire_text is None:
            return super().__reduce_ex__(protocol)
        return _read, (date, self.wire_text)


class WireTime(time):
    """A time of day, with the text that it was read from."""

    wire_text: str | None = None
    """None for what was computed from such a value."""

    def __reduce_ex__(self, protocol: Any) -> Any:
        if self.wire_text is None:
            return super().__reduce_ex__(protocol)
        return _read, (time, self.wire_text)


class WireUUID(UUID):
    """A UUID, with the text that it was read from."""

    wire_text: str | None = None

    def __init__(self, found: UUID, text: str) -> None:
        super().__init__(int=found.int)
        object.__setattr__(self, "wire_text", text)

    def __reduce_ex__(self, protocol: Any) -> Any:
        return _read, (UUID, self.wire_text)


@cache
def _parser(kind: type) -> SchemaValidator:
    schemas: dict[type, CoreSchema] = {
        datetime: core_schema.datetime_schema(),
        date: core_schema.date_schema(),
        time: core_schema.time_schema(),
        UUID: core_schema.uuid_schema(),
    }
    return SchemaValidator(schemas[kind])


def _read(kind: type, text: str) -> Any:
    """The moment or the UUID that a text says.

    Raises:
        ValidationError: It says none.
    """
    value = _parser(kind).validate_python(text)
    if kind is UUID:
        return WireUUID(value, text)
    made: WireDateTime | WireDate | WireTime
    if kind is datetime:
        made = WireDateTime.combine(value.date(), value.timetz())
    elif kind is date:
        made = WireDate(value.year, value.month, value.day)
    else:
        made = WireTime(
            value.hour, value.minute, value.second, value.microsecond, value.tzinfo
        )
    made.wire_text = text
    return made


class _Remember:
    """Makes a field of a date, a time or a UUID keep the text that it was read from."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        shape = _SHAPES[source]

        def remember(value: Any) -> Any:
            if source is date and isinstance(value, datetime):
                # Its day, as text: a union prefers what takes the value as it is.
                return value.date().isoformat()
            # Text that is not written as a date must not be taken for a number of seconds.
            if not isinstance(value, str) or not shape.match(value):
                return value
            try:
                return _read(source, value)
            except ValidationError:
                return value

        return core_schema.no_info_before_validator_function(remember, handler(source))


if TYPE_CHECKING:
    DateTime = datetime
    Date = date
    Time = time
    WireUuid = UUID
else:
    DateTime = Annotated[datetime, _Remember()]
    Date = Annotated[date, _Remember()]
    Time = Annotated[time, _Remember()]
    WireUuid = Annotated[UUID, _Remember()]
