from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .message import Message


class Choices(Model):
    finish_reason: (
        Literal[
            "stop",
            "content_filter",
            "function_call",
            "tool_calls",
            "length",
            "guardrail_intervened",
            "eos",
            "finish_reason_unspecified",
            "malformed_function_call",
        ]
        | str
    )
    index: int
    message: Message
    logprobs: Any = None
    provider_specific_fields: dict[str, Any] | None = None
