from __future__ import annotations

from .._runtime.models import Model


class ToolMcpAllowedToolsMcpToolFilter(Model):
    """A filter object to specify which tools are allowed."""

    read_only: bool | None = None
    tool_names: list[str] | None = None
