from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import Field

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .caller_direct import CallerDirect
    from .caller_program import CallerProgram


class ResponseFunctionToolCallParam(Model):
    """A tool call to run a function.

    See the [function calling
    guide](https://developers.openai.com/api/docs/guides/function-calling) for more
    information.
    """

    arguments: str
    call_id: str
    name: str
    var_async: bool | None = Field(
        default=None, validation_alias="async", serialization_alias="async"
    )
    type: ConstantOf[Literal["function_call"]] = "function_call"
    id: str | None = None
    caller: CallerDirect | CallerProgram | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
