from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class McpListToolsTool(Model):
    """A tool available on an MCP server."""

    input_schema: Any
    name: str
    annotations: Any = None
    description: str | None = None
