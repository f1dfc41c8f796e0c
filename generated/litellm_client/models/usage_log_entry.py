from __future__ import annotations

from .._runtime.models import Model


class UsageLogEntry(Model):
    action: str
    id: str
    input_snippet: str | None
    latency_ms: float | None
    model: str | None
    output_snippet: str | None
    reason: str | None
    score: float | None
    timestamp: str
