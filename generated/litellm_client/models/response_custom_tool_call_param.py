from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import Field

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .caller_direct import CallerDirect
    from .caller_program import CallerProgram


class ResponseCustomToolCallParam(Model):
    """A call to a custom tool created by the model."""

    call_id: str
    input: str
    name: str
    var_async: bool | None = Field(
        default=None, validation_alias="async", serialization_alias="async"
    )
    type: ConstantOf[Literal["custom_tool_call"]] = "custom_tool_call"
    id: str | None = None
    caller: CallerDirect | CallerProgram | None = None
    namespace: str | None = None
