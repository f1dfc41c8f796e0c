from __future__ import annotations

from ._base import Model


class McpRequireApprovalMcpToolApprovalFilterAlways(Model):
    """A filter object to specify which tools are allowed."""

    read_only: bool | None = None
    tool_names: list[str] | None = None
