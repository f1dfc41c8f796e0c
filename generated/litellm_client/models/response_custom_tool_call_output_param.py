from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .caller_direct import CallerDirect
    from .caller_program import CallerProgram
    from .response_input_file_param import ResponseInputFileParam
    from .response_input_image_param import ResponseInputImageParam
    from .response_input_text_param import ResponseInputTextParam


class ResponseCustomToolCallOutputParam(Model):
    """The output of a custom tool call from your code, being sent back to the model."""

    call_id: str
    output: (
        str
        | list[
            ResponseInputTextParam | ResponseInputImageParam | ResponseInputFileParam
        ]
    )
    type: ConstantOf[Literal["custom_tool_call_output"]] = "custom_tool_call_output"
    id: str | None = None
    caller: CallerDirect | CallerProgram | None = None
