from __future__ import annotations

from .._runtime.models import OpenIntEnum


class StatusCommon(OpenIntEnum):
    NUMBER_1 = 1
    NUMBER_2 = 2
