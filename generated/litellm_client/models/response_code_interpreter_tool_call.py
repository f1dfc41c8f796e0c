from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .output_image import OutputImage
    from .output_logs import OutputLogs


class ResponseCodeInterpreterToolCall(Model):
    """A tool call to run code."""

    id: str
    container_id: str
    status: (
        Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
        | str
    )
    code: str | None = None
    outputs: list[OutputLogs | OutputImage] | None = None
    type: ConstantOf[Literal["code_interpreter_call"]] = "code_interpreter_call"
