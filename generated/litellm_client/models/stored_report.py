from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .json_value import JsonValue


class StoredReport(Model):
    id: str
    window_start: float
    window_end: float
    report: JsonValue
