from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .caller_direct import CallerDirect
    from .caller_program import CallerProgram
    from .response_input_file import ResponseInputFile
    from .response_input_image import ResponseInputImage
    from .response_input_text import ResponseInputText


class ResponseCustomToolCallOutputItem(Model):
    """The output of a custom tool call from your code, being sent back to the model."""

    call_id: str
    output: str | list[ResponseInputText | ResponseInputImage | ResponseInputFile]
    id: str
    status: Literal["in_progress", "completed", "incomplete"] | str
    type: ConstantOf[Literal["custom_tool_call_output"]] = "custom_tool_call_output"
    caller: CallerDirect | CallerProgram | None = None
    created_by: str | None = None
