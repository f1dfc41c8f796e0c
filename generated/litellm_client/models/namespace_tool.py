from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .custom_tool import CustomTool
    from .tool_function import ToolFunction


class NamespaceTool(Model):
    """Groups function/custom tools under a shared namespace."""

    description: str
    name: str
    tools: list[ToolFunction | CustomTool]
    type: ConstantOf[Literal["namespace"]] = "namespace"
