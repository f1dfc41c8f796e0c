from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .trace_query_attribute_field import TraceQueryAttributeField


class TraceQueryAttributes(Model):
    column: str
    discovery_sql: str
    fields: list[TraceQueryAttributeField]
    scope: str
    table: Literal["otel_traces", "agent_traces_by_key", "spend_logs"] | str
    truncated: bool
    error: str | None = None
