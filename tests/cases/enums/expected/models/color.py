from __future__ import annotations

from .._runtime.models import OpenStrEnum


class Color(OpenStrEnum):
    """What one sees."""

    RED = "red"
    DARK_MINUS_RED = "dark-red"
    ENUM_5M = "5m"
    EMPTY = ""
    X2 = "x"
    X = "X"
    CAMELCASE = "camelCase"
    A_SLASH_B = "a/b"
    GPT_MINUS_4_DOT_1 = "gpt-4.1"
