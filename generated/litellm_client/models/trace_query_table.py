from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .trace_query_column import TraceQueryColumn


class TraceQueryTable(Model):
    columns: list[TraceQueryColumn]
    name: Literal["otel_traces", "agent_traces_by_key", "spend_logs"] | str
