"""Enums that are open: a server may grow a value that this package does not know yet."""

from __future__ import annotations

from enum import Enum, IntEnum
from typing import Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema


class OpenStrEnum(str, Enum):
    """Text with known values.

    An unknown text becomes a nameless member of its own: equal to the text, hashed like it, and sent back as it came.
    """

    @classmethod
    def _missing_(cls, value: object) -> Any:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    def __str__(self) -> str:
        return str(self.value)

    def __deepcopy__(self, memo: dict[int, Any]) -> OpenStrEnum:
        return self

    def __copy__(self) -> OpenStrEnum:
        return self


class OpenIntEnum(IntEnum):
    """A whole number with known values; an unknown one becomes a nameless member of its own."""

    @classmethod
    def _missing_(cls, value: object) -> Any:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = value
        return member

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_before_validator_function(
            _no_truth_value, handler(source)
        )

    def __deepcopy__(self, memo: dict[int, Any]) -> OpenIntEnum:
        return self

    def __copy__(self) -> OpenIntEnum:
        return self


def _no_truth_value(value: Any) -> Any:
    """To Python `True` is 1, to JSON it is not."""
    if value is True or value is False:
        raise ValueError("a truth value is no number")
    return value
