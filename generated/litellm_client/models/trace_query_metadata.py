from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .trace_query_metadata_field import TraceQueryMetadataField


class TraceQueryMetadata(Model):
    column: str
    fields: list[TraceQueryMetadataField]
    invalid_json_rows: Annotated[int, Field(ge=0, le=18446744073709551616)]
    sample_sql: str
    sampled_rows: Annotated[int, Field(ge=0, le=18446744073709551616)]
    scope: str
    table: Literal["otel_traces", "agent_traces_by_key", "spend_logs"] | str
    truncated: bool
    error: str | None = None
