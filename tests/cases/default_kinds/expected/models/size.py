from __future__ import annotations

from .._runtime.models import OpenIntEnum


class Size(OpenIntEnum):
    NUMBER_10 = 10
    NUMBER_20 = 20
