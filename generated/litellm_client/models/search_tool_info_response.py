from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class SearchToolInfoResponse(Model):
    """Response model for search tool information."""

    created_at: str | None = None
    is_from_config: bool | None = None
    litellm_params: dict[str, Any] | None = None
    search_tool_id: str | None = None
    search_tool_info: dict[str, Any] | None = None
    search_tool_name: str | None = None
    updated_at: str | None = None
