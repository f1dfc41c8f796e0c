from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model, OptionalConstantOf

if TYPE_CHECKING:
    from .response_input_file_param import ResponseInputFileParam
    from .response_input_image_param import ResponseInputImageParam
    from .response_input_text_param import ResponseInputTextParam


class ResponsesAPIRequestParamsMessage(Model):
    """A message input to the model with a role indicating instruction following
    hierarchy. Instructions given with the `developer` or `system` role take precedence
    over instructions given with the `user` role.
    """

    content: list[
        ResponseInputTextParam | ResponseInputImageParam | ResponseInputFileParam
    ]
    role: Literal["user", "system", "developer"] | str
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: OptionalConstantOf[Literal["message"]] = "message"
