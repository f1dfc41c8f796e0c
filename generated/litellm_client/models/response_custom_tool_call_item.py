from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import Field

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .caller_direct import CallerDirect
    from .caller_program import CallerProgram


class ResponseCustomToolCallItem(Model):
    """A call to a custom tool created by the model."""

    call_id: str
    input: str
    name: str
    id: str
    status: Literal["in_progress", "completed", "incomplete"] | str
    type: ConstantOf[Literal["custom_tool_call"]] = "custom_tool_call"
    var_async: bool | None = Field(
        default=None, validation_alias="async", serialization_alias="async"
    )
    caller: CallerDirect | CallerProgram | None = None
    namespace: str | None = None
    created_by: str | None = None
