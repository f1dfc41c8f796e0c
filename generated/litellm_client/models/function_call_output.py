from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .function_call_output_caller_direct import FunctionCallOutputCallerDirect
    from .function_call_output_caller_program import FunctionCallOutputCallerProgram
    from .response_input_file_content_param import ResponseInputFileContentParam
    from .response_input_image_content_param import ResponseInputImageContentParam
    from .response_input_text_content_param import ResponseInputTextContentParam


class FunctionCallOutput(Model):
    """The output of a function tool call."""

    output: (
        str
        | list[
            ResponseInputTextContentParam
            | ResponseInputImageContentParam
            | ResponseInputFileContentParam
        ]
    )
    type: ConstantOf[Literal["function_call_output"]] = "function_call_output"
    id: str | None = None
    call_id: str | None = None
    caller: FunctionCallOutputCallerDirect | FunctionCallOutputCallerProgram | None = (
        None
    )
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
