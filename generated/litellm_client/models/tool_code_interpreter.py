from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .tool_code_interpreter_container_code_interpreter_tool_auto import (
        ToolCodeInterpreterContainerCodeInterpreterToolAuto,
    )


class ToolCodeInterpreter(Model):
    """A tool that runs Python code to help generate a response to a prompt."""

    container: str | ToolCodeInterpreterContainerCodeInterpreterToolAuto
    type: ConstantOf[Literal["code_interpreter"]] = "code_interpreter"
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
