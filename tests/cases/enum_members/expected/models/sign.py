from __future__ import annotations

from .._runtime.models import OpenStrEnum


class Sign(OpenStrEnum):
    PLUS = "+"
    MINUS = "-"
    EMPTY = ""
    SPACE = " "
    LESS_THAN_EQUAL = "<="
    E = "é"
    U65E5 = "日"
    A_SLASH_B = "a/b"
    ENUM_50_PERCENT = "50%"
