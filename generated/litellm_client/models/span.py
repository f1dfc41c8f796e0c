from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model


class Span(Model):
    agent: str
    duration_ms: float
    error: str | None
    error_truncated: bool
    framework: str
    input_preview: str
    input_tokens: Annotated[int, Field(ge=0, le=4294967295)]
    litellm_request_id: str | None
    model: str | None
    name: str
    output_tokens: Annotated[int, Field(ge=0, le=4294967295)]
    parent_span_id: str | None
    span_id: str
    spend: float | None
    spend_log_request_id: str | None
    spend_match: (
        Literal[
            "matched", "no_call_id", "no_spend_log", "ambiguous", "incomplete_evidence"
        ]
        | str
        | None
    )
    start_offset_ms: float
    status: Literal["ok", "error", "unset"] | str
    type: (
        Literal[
            "agent",
            "llm",
            "tool",
            "chain",
            "framework",
            "retriever",
            "embedding",
            "reranker",
            "guardrail",
            "evaluator",
            "prompt",
            "decision",
        ]
        | str
    )
