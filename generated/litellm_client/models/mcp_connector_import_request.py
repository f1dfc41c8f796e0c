from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .mcp_connector_entry import MCPConnectorEntry


class MCPConnectorImportRequest(Model):
    mcp_servers: dict[str, MCPConnectorEntry] | list[MCPConnectorEntry]
