from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .computer_call_output_acknowledged_safety_check import (
        ComputerCallOutputAcknowledgedSafetyCheck,
    )
    from .response_computer_tool_call_output_screenshot_param import (
        ResponseComputerToolCallOutputScreenshotParam,
    )


class ComputerCallOutput(Model):
    """The output of a computer tool call."""

    call_id: str
    output: ResponseComputerToolCallOutputScreenshotParam
    type: ConstantOf[Literal["computer_call_output"]] = "computer_call_output"
    id: str | None = None
    acknowledged_safety_checks: (
        list[ComputerCallOutputAcknowledgedSafetyCheck] | None
    ) = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
