from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class TraceQueryNormalizedField(Model):
    column: str
    meaning: str
    name: str
    table: Literal["otel_traces", "agent_traces_by_key", "spend_logs"] | str
    type: str
