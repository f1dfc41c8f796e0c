from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .mcp_connector_import_failure import MCPConnectorImportFailure
    from .mcp_connector_import_result import MCPConnectorImportResult
    from .mcp_connector_import_skipped import MCPConnectorImportSkipped


class MCPConnectorImportResponse(Model):
    errors: list[MCPConnectorImportFailure]
    imported: list[MCPConnectorImportResult]
    skipped: list[MCPConnectorImportSkipped]
