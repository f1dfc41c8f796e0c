from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .search_tool import SearchTool


class CreateSearchToolRequest(Model):
    search_tool: SearchTool
