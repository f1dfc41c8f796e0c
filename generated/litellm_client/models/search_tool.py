from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .search_tool_lite_llm_params import SearchToolLiteLLMParams


class SearchTool(Model):
    """Search tool configuration.

    Example:
        {
            "search_tool_id": "123e4567-e89b-12d3-a456-426614174000",
            "search_tool_name": "litellm-search",
            "litellm_params": {
                "search_provider": "perplexity",
                "api_key": "sk-..."
            },
            "search_tool_info": {
                "description": "Perplexity search tool"
            }
        }
    """

    litellm_params: SearchToolLiteLLMParams
    search_tool_name: str
    created_at: str | None = None
    search_tool_id: str | None = None
    search_tool_info: dict[str, Any] | None = None
    updated_at: str | None = None
