from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .custom_tool_param import CustomToolParam
    from .tool_function import ToolFunction


class NamespaceToolParam(Model):
    """Groups function/custom tools under a shared namespace."""

    description: str
    name: str
    tools: list[ToolFunction | CustomToolParam]
    type: ConstantOf[Literal["namespace"]] = "namespace"
