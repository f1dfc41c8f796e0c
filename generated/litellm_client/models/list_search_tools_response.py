from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .search_tool_info_response import SearchToolInfoResponse


class ListSearchToolsResponse(Model):
    """Response model for listing search tools."""

    search_tools: list[SearchToolInfoResponse]
