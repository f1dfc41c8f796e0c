from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .output_image import OutputImage
    from .output_logs import OutputLogs


class ResponseCodeInterpreterToolCall(Model):
    """A tool call to run code."""

    id: str
    code: str | None = None
    container_id: str
    outputs: list[OutputLogs | OutputImage] | None = None
    status: (
        Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
        | str
    )
    type: ConstantOf[Literal["code_interpreter_call"]] = "code_interpreter_call"
