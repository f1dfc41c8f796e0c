from __future__ import annotations

from .._runtime.models import OpenStrEnum


class Case(OpenStrEnum):
    YES2 = "Yes"
    YES3 = "yes"
    YES = "YES"
    NONE = "none"
    NAME = "name"
    VALUE = "value"
    CLASS = "class"
