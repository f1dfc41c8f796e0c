from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .stored_report import StoredReport


class TelemetryReportsResponse(Model):
    reports: list[StoredReport]
    next_after: float | None
    next_after_id: str | None
