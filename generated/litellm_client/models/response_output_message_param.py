from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .response_output_refusal_param import ResponseOutputRefusalParam
    from .response_output_text_param import ResponseOutputTextParam


class ResponseOutputMessageParam(Model):
    """An output message from the model."""

    id: str
    content: list[ResponseOutputTextParam | ResponseOutputRefusalParam]
    status: Literal["in_progress", "completed", "incomplete"] | str
    role: ConstantOf[Literal["assistant"]] = "assistant"
    type: ConstantOf[Literal["message"]] = "message"
    phase: Literal["commentary", "final_answer"] | str | None = None
