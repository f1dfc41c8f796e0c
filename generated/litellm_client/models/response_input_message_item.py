from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .response_input_file import ResponseInputFile
    from .response_input_image import ResponseInputImage
    from .response_input_text import ResponseInputText


class ResponseInputMessageItem(Model):
    id: str
    content: list[ResponseInputText | ResponseInputImage | ResponseInputFile]
    role: Literal["user", "system", "developer"] | str
    type: ConstantOf[Literal["message"]] = "message"
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
