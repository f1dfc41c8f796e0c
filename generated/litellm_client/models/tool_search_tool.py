from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import Model


class ToolSearchTool(Model):
    """Hosted or BYOT tool search configuration for deferred tools."""

    type: Literal["tool_search"]
    description: str | None = None
    execution: Literal["server", "client"] | str | None = None
    parameters: Any = None
