from __future__ import annotations

from .._runtime.models import Model


class ToolUsageLogEntry(Model):
    """One spend log row for a tool call (for UI "recent logs" table)."""

    id: str
    timestamp: str
    input_snippet: str | None = None
    model: str | None = None
    spend: float | None = None
    total_tokens: int | None = None
