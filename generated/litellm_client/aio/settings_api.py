from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.settings_api import SettingsApi


class AsyncSettingsApi(AsyncApi):
    """Operations tagged "Settings"."""

    get_mcp_semantic_filter_settings_get_mcp_semantic_filter_settings_get = awaited(
        SettingsApi.get_mcp_semantic_filter_settings_get_mcp_semantic_filter_settings_get
    )
    get_mcp_semantic_filter_settings_get_mcp_semantic_filter_settings_get_with_http_info = with_http_info(
        get_mcp_semantic_filter_settings_get_mcp_semantic_filter_settings_get
    )
    get_mcp_semantic_filter_settings = (
        get_mcp_semantic_filter_settings_get_mcp_semantic_filter_settings_get
    )
    get_mcp_semantic_filter_settings_with_http_info = get_mcp_semantic_filter_settings_get_mcp_semantic_filter_settings_get_with_http_info

    update_mcp_semantic_filter_settings_update_mcp_semantic_filter_settings_patch = awaited(
        SettingsApi.update_mcp_semantic_filter_settings_update_mcp_semantic_filter_settings_patch
    )
    update_mcp_semantic_filter_settings_update_mcp_semantic_filter_settings_patch_with_http_info = with_http_info(
        update_mcp_semantic_filter_settings_update_mcp_semantic_filter_settings_patch
    )
    update_mcp_semantic_filter_settings = (
        update_mcp_semantic_filter_settings_update_mcp_semantic_filter_settings_patch
    )
    update_mcp_semantic_filter_settings_with_http_info = update_mcp_semantic_filter_settings_update_mcp_semantic_filter_settings_patch_with_http_info

    get_websearch_interception_settings_get_websearch_interception_settings_get = awaited(
        SettingsApi.get_websearch_interception_settings_get_websearch_interception_settings_get
    )
    get_websearch_interception_settings_get_websearch_interception_settings_get_with_http_info = with_http_info(
        get_websearch_interception_settings_get_websearch_interception_settings_get
    )
    get_websearch_interception_settings = (
        get_websearch_interception_settings_get_websearch_interception_settings_get
    )
    get_websearch_interception_settings_with_http_info = get_websearch_interception_settings_get_websearch_interception_settings_get_with_http_info

    update_websearch_interception_settings_update_websearch_interception_settings_patch = awaited(
        SettingsApi.update_websearch_interception_settings_update_websearch_interception_settings_patch
    )
    update_websearch_interception_settings_update_websearch_interception_settings_patch_with_http_info = with_http_info(
        update_websearch_interception_settings_update_websearch_interception_settings_patch
    )
    update_websearch_interception_settings = update_websearch_interception_settings_update_websearch_interception_settings_patch
    update_websearch_interception_settings_with_http_info = update_websearch_interception_settings_update_websearch_interception_settings_patch_with_http_info

    get_mcp_tool_search_settings_get_mcp_tool_search_settings_get = awaited(
        SettingsApi.get_mcp_tool_search_settings_get_mcp_tool_search_settings_get
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

    update_mcp_tool_search_settings_update_mcp_tool_search_settings_patch = awaited(
        SettingsApi.update_mcp_tool_search_settings_update_mcp_tool_search_settings_patch
    )
    update_mcp_tool_search_settings_update_mcp_tool_search_settings_patch_with_http_info = with_http_info(
        update_mcp_tool_search_settings_update_mcp_tool_search_settings_patch
    )
    update_mcp_tool_search_settings = (
        update_mcp_tool_search_settings_update_mcp_tool_search_settings_patch
    )
    update_mcp_tool_search_settings_with_http_info = update_mcp_tool_search_settings_update_mcp_tool_search_settings_patch_with_http_info

    get_background_chat_settings_get_background_chat_settings_get = awaited(
        SettingsApi.get_background_chat_settings_get_background_chat_settings_get
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

    update_background_chat_settings_update_background_chat_settings_patch = awaited(
        SettingsApi.update_background_chat_settings_update_background_chat_settings_patch
    )
    update_background_chat_settings_update_background_chat_settings_patch_with_http_info = with_http_info(
        update_background_chat_settings_update_background_chat_settings_patch
    )
    update_background_chat_settings = (
        update_background_chat_settings_update_background_chat_settings_patch
    )
    update_background_chat_settings_with_http_info = update_background_chat_settings_update_background_chat_settings_patch_with_http_info
