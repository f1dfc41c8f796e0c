from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .run_source import RunSource


class TraceSummary(Model):
    agent_count: Annotated[int, Field(ge=0, le=18446744073709551616)]
    agent_invocations: Annotated[int, Field(ge=0, le=18446744073709551616)]
    duration_ms: float
    error_count: Annotated[int, Field(ge=0, le=18446744073709551616)]
    input_preview: str
    input_tokens: Annotated[int, Field(ge=0, le=18446744073709551616)]
    llm_calls: Annotated[int, Field(ge=0, le=18446744073709551616)]
    models: list[str]
    name: str
    output_tokens: Annotated[int, Field(ge=0, le=18446744073709551616)]
    priced_calls: Annotated[int, Field(ge=0, le=18446744073709551616)]
    service: str
    span_count: Annotated[int, Field(ge=0, le=18446744073709551616)]
    spend: float | None
    start_time: str
    status: Literal["ok", "error", "unset"] | str
    tool_calls: Annotated[int, Field(ge=0, le=18446744073709551616)]
    trace_id: str
    agent_names: list[str] | None = None
    frameworks: list[str] | None = None
    resolution_limited: bool | None = None
    source: RunSource | None = None
    trace_ref: str | None = None
