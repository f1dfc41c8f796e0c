from __future__ import annotations

from .._runtime.models import OpenIntEnum


class Grade(OpenIntEnum):
    NUMBER_1 = 1
    NUMBER_2 = 2
    NUMBER_3 = 3
