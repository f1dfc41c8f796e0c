from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .caller_direct import CallerDirect
    from .caller_program import CallerProgram
    from .response_input_file import ResponseInputFile
    from .response_input_image import ResponseInputImage
    from .response_input_text import ResponseInputText


class ResponseFunctionToolCallOutputItem(Model):
    id: str
    output: str | list[ResponseInputText | ResponseInputImage | ResponseInputFile]
    status: Literal["in_progress", "completed", "incomplete"] | str
    type: ConstantOf[Literal["function_call_output"]] = "function_call_output"
    call_id: str | None = None
    caller: CallerDirect | CallerProgram | None = None
    created_by: str | None = None
    name: str | None = None
    namespace: str | None = None
