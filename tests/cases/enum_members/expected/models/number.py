from __future__ import annotations

from .._runtime.models import OpenIntEnum


class Number(OpenIntEnum):
    NUMBER_0 = 0
    NUMBER_1 = 1
    NUMBER_MINUS_1 = -1
    NUMBER_404 = 404
