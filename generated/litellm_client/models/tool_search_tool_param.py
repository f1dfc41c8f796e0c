from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import ConstantOf, Model


class ToolSearchToolParam(Model):
    """Hosted or BYOT tool search configuration for deferred tools."""

    type: ConstantOf[Literal["tool_search"]] = "tool_search"
    description: str | None = None
    execution: Literal["server", "client"] | str | None = None
    parameters: Any = None
