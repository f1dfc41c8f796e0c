from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.background_chat_settings import BackgroundChatSettings
    from ..models.background_chat_settings_response import (
        BackgroundChatSettingsResponse,
    )
    from ..models.mcp_semantic_filter_settings import MCPSemanticFilterSettings
    from ..models.mcp_semantic_filter_settings_response import (
        MCPSemanticFilterSettingsResponse,
    )
    from ..models.mcp_tool_search_settings import MCPToolSearchSettings
    from ..models.mcp_tool_search_settings_response import MCPToolSearchSettingsResponse
    from ..models.web_search_interception_settings import WebSearchInterceptionSettings
    from ..models.web_search_interception_settings_response import (
        WebSearchInterceptionSettingsResponse,
    )


class SettingsApi(Api):
    """Operations tagged "Settings"."""

    def get_mcp_semantic_filter_settings_get_mcp_semantic_filter_settings_get(
        self, *, opts: RequestOptions | None = None
    ) -> MCPSemanticFilterSettingsResponse:
        """Get Mcp Semantic Filter Settings.

        Get MCP semantic filter configuration. Returns current settings for semantic
        tool filtering.
        """
        return self._call(
            "get_mcp_semantic_filter_settings_get_mcp_semantic_filter_settings_get",
            "GET",
            "/get/mcp_semantic_filter_settings",
            responses={"200": "MCPSemanticFilterSettingsResponse"},
            errors={},
            opts=opts,
        )

    get_mcp_semantic_filter_settings_get_mcp_semantic_filter_settings_get_with_http_info = with_http_info(
        get_mcp_semantic_filter_settings_get_mcp_semantic_filter_settings_get
    )
    get_mcp_semantic_filter_settings = (
        get_mcp_semantic_filter_settings_get_mcp_semantic_filter_settings_get
    )
    get_mcp_semantic_filter_settings_with_http_info = get_mcp_semantic_filter_settings_get_mcp_semantic_filter_settings_get_with_http_info

    def update_mcp_semantic_filter_settings_update_mcp_semantic_filter_settings_patch(
        self,
        mcp_semantic_filter_settings: MCPSemanticFilterSettings | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Update Mcp Semantic Filter Settings.

        Update MCP semantic filter settings in database. Settings will be picked up by
        all pods within approximately 10 seconds via background polling.
        """
        return self._call(
            "update_mcp_semantic_filter_settings_update_mcp_semantic_filter_settings_patch",
            "PATCH",
            "/update/mcp_semantic_filter_settings",
            body_param(
                mcp_semantic_filter_settings,
                name="mcp_semantic_filter_settings",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    update_mcp_semantic_filter_settings_update_mcp_semantic_filter_settings_patch_with_http_info = with_http_info(
        update_mcp_semantic_filter_settings_update_mcp_semantic_filter_settings_patch
    )
    update_mcp_semantic_filter_settings = (
        update_mcp_semantic_filter_settings_update_mcp_semantic_filter_settings_patch
    )
    update_mcp_semantic_filter_settings_with_http_info = update_mcp_semantic_filter_settings_update_mcp_semantic_filter_settings_patch_with_http_info

    def get_websearch_interception_settings_get_websearch_interception_settings_get(
        self, *, opts: RequestOptions | None = None
    ) -> WebSearchInterceptionSettingsResponse:
        """Get Websearch Interception Settings.

        Get web search interception configuration.

        Returns the current settings plus their schema, for the Admin UI to render.
        """
        return self._call(
            "get_websearch_interception_settings_get_websearch_interception_settings_get",
            "GET",
            "/get/websearch_interception_settings",
            responses={"200": "WebSearchInterceptionSettingsResponse"},
            errors={},
            opts=opts,
        )

    get_websearch_interception_settings_get_websearch_interception_settings_get_with_http_info = with_http_info(
        get_websearch_interception_settings_get_websearch_interception_settings_get
    )
    get_websearch_interception_settings = (
        get_websearch_interception_settings_get_websearch_interception_settings_get
    )
    get_websearch_interception_settings_with_http_info = get_websearch_interception_settings_get_websearch_interception_settings_get_with_http_info

    def update_websearch_interception_settings_update_websearch_interception_settings_patch(
        self,
        web_search_interception_settings: (
            WebSearchInterceptionSettings | dict[str, Any]
        ),
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Update Websearch Interception Settings.

        Update web search interception settings in database.

        Settings will be picked up by all pods within approximately 10 seconds via
        background polling.
        """
        return self._call(
            "update_websearch_interception_settings_update_websearch_interception_settings_patch",
            "PATCH",
            "/update/websearch_interception_settings",
            body_param(
                web_search_interception_settings,
                name="web_search_interception_settings",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    update_websearch_interception_settings_update_websearch_interception_settings_patch_with_http_info = with_http_info(
        update_websearch_interception_settings_update_websearch_interception_settings_patch
    )
    update_websearch_interception_settings = update_websearch_interception_settings_update_websearch_interception_settings_patch
    update_websearch_interception_settings_with_http_info = update_websearch_interception_settings_update_websearch_interception_settings_patch_with_http_info

    def get_mcp_tool_search_settings_get_mcp_tool_search_settings_get(
        self, *, opts: RequestOptions | None = None
    ) -> MCPToolSearchSettingsResponse:
        """Get Mcp Tool Search Settings.

        Get the `litellm_settings.mcp_tool_search` configuration used by the native
        `mcp_tool_search` virtual tool.
        """
        return self._call(
            "get_mcp_tool_search_settings_get_mcp_tool_search_settings_get",
            "GET",
            "/get/mcp_tool_search_settings",
            responses={"200": "MCPToolSearchSettingsResponse"},
            errors={},
            opts=opts,
        )

    get_mcp_tool_search_settings_get_mcp_tool_search_settings_get_with_http_info = (
        with_http_info(get_mcp_tool_search_settings_get_mcp_tool_search_settings_get)
    )
    get_mcp_tool_search_settings = (
        get_mcp_tool_search_settings_get_mcp_tool_search_settings_get
    )
    get_mcp_tool_search_settings_with_http_info = (
        get_mcp_tool_search_settings_get_mcp_tool_search_settings_get_with_http_info
    )

    def update_mcp_tool_search_settings_update_mcp_tool_search_settings_patch(
        self,
        mcp_tool_search_settings: MCPToolSearchSettings | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Update Mcp Tool Search Settings.

        Update `litellm_settings.mcp_tool_search` in the database. Settings will be
        picked up by all pods within approximately 10 seconds via background polling.
        """
        return self._call(
            "update_mcp_tool_search_settings_update_mcp_tool_search_settings_patch",
            "PATCH",
            "/update/mcp_tool_search_settings",
            body_param(
                mcp_tool_search_settings, name="mcp_tool_search_settings", required=True
            ),
            responses={"200": "dict[str, Any]"},
            opts=opts,
        )

    update_mcp_tool_search_settings_update_mcp_tool_search_settings_patch_with_http_info = with_http_info(
        update_mcp_tool_search_settings_update_mcp_tool_search_settings_patch
    )
    update_mcp_tool_search_settings = (
        update_mcp_tool_search_settings_update_mcp_tool_search_settings_patch
    )
    update_mcp_tool_search_settings_with_http_info = update_mcp_tool_search_settings_update_mcp_tool_search_settings_patch_with_http_info

    def get_background_chat_settings_get_background_chat_settings_get(
        self, *, opts: RequestOptions | None = None
    ) -> BackgroundChatSettingsResponse:
        """Get Background Chat Settings.

        Get saved background-response settings and the prerequisites for changing them.
        """
        return self._call(
            "get_background_chat_settings_get_background_chat_settings_get",
            "GET",
            "/get/background_chat_settings",
            responses={"200": "BackgroundChatSettingsResponse"},
            errors={},
            opts=opts,
        )

    get_background_chat_settings_get_background_chat_settings_get_with_http_info = (
        with_http_info(get_background_chat_settings_get_background_chat_settings_get)
    )
    get_background_chat_settings = (
        get_background_chat_settings_get_background_chat_settings_get
    )
    get_background_chat_settings_with_http_info = (
        get_background_chat_settings_get_background_chat_settings_get_with_http_info
    )

    def update_background_chat_settings_update_background_chat_settings_patch(
        self,
        background_chat_settings: BackgroundChatSettings | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> BackgroundChatSettingsResponse:
        """Update Background Chat Settings.

        Save background-response polling settings for the proxy configuration refresh.
        """
        return self._call(
            "update_background_chat_settings_update_background_chat_settings_patch",
            "PATCH",
            "/update/background_chat_settings",
            body_param(
                background_chat_settings, name="background_chat_settings", required=True
            ),
            responses={"200": "BackgroundChatSettingsResponse"},
            opts=opts,
        )

    update_background_chat_settings_update_background_chat_settings_patch_with_http_info = with_http_info(
        update_background_chat_settings_update_background_chat_settings_patch
    )
    update_background_chat_settings = (
        update_background_chat_settings_update_background_chat_settings_patch
    )
    update_background_chat_settings_with_http_info = update_background_chat_settings_update_background_chat_settings_patch_with_http_info
