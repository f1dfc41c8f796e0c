from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.claude_code_marketplace_api import ClaudeCodeMarketplaceApi


class AsyncClaudeCodeMarketplaceApi(AsyncApi):
    """Operations tagged "Claude Code Marketplace" and "claude_code_marketplace"."""

    public_skill_hub_public_skill_hub_get = awaited(
        ClaudeCodeMarketplaceApi.public_skill_hub_public_skill_hub_get
    )
    public_skill_hub_public_skill_hub_get_with_http_info = with_http_info(
        public_skill_hub_public_skill_hub_get
    )
    public_skill_hub = public_skill_hub_public_skill_hub_get
    public_skill_hub_with_http_info = (
        public_skill_hub_public_skill_hub_get_with_http_info
    )

    get_marketplace_claude_code_marketplace_json_get = awaited(
        ClaudeCodeMarketplaceApi.get_marketplace_claude_code_marketplace_json_get
    )
    get_marketplace_claude_code_marketplace_json_get_with_http_info = with_http_info(
        get_marketplace_claude_code_marketplace_json_get
    )
    get_marketplace = get_marketplace_claude_code_marketplace_json_get
    get_marketplace_with_http_info = (
        get_marketplace_claude_code_marketplace_json_get_with_http_info
    )

    list_plugins_claude_code_plugins_get = awaited(
        ClaudeCodeMarketplaceApi.list_plugins_claude_code_plugins_get
    )
    list_plugins_claude_code_plugins_get_with_http_info = with_http_info(
        list_plugins_claude_code_plugins_get
    )
    list_plugins = list_plugins_claude_code_plugins_get
    list_plugins_with_http_info = list_plugins_claude_code_plugins_get_with_http_info

    register_plugin_claude_code_plugins_post = awaited(
        ClaudeCodeMarketplaceApi.register_plugin_claude_code_plugins_post
    )
    register_plugin_claude_code_plugins_post_with_http_info = with_http_info(
        register_plugin_claude_code_plugins_post
    )
    register_plugin = register_plugin_claude_code_plugins_post
    register_plugin_with_http_info = (
        register_plugin_claude_code_plugins_post_with_http_info
    )

    get_plugin_claude_code_plugins_plugin_name_get = awaited(
        ClaudeCodeMarketplaceApi.get_plugin_claude_code_plugins_plugin_name_get
    )
    get_plugin_claude_code_plugins_plugin_name_get_with_http_info = with_http_info(
        get_plugin_claude_code_plugins_plugin_name_get
    )
    get_plugin = get_plugin_claude_code_plugins_plugin_name_get
    get_plugin_with_http_info = (
        get_plugin_claude_code_plugins_plugin_name_get_with_http_info
    )

    update_plugin_claude_code_plugins_plugin_name_put = awaited(
        ClaudeCodeMarketplaceApi.update_plugin_claude_code_plugins_plugin_name_put
    )
    update_plugin_claude_code_plugins_plugin_name_put_with_http_info = with_http_info(
        update_plugin_claude_code_plugins_plugin_name_put
    )
    update_plugin = update_plugin_claude_code_plugins_plugin_name_put
    update_plugin_with_http_info = (
        update_plugin_claude_code_plugins_plugin_name_put_with_http_info
    )

    delete_plugin_claude_code_plugins_plugin_name_delete = awaited(
        ClaudeCodeMarketplaceApi.delete_plugin_claude_code_plugins_plugin_name_delete
    )
    delete_plugin_claude_code_plugins_plugin_name_delete_with_http_info = (
        with_http_info(delete_plugin_claude_code_plugins_plugin_name_delete)
    )
    delete_plugin = delete_plugin_claude_code_plugins_plugin_name_delete
    delete_plugin_with_http_info = (
        delete_plugin_claude_code_plugins_plugin_name_delete_with_http_info
    )

    disable_plugin_claude_code_plugins_plugin_name_disable_post = awaited(
        ClaudeCodeMarketplaceApi.disable_plugin_claude_code_plugins_plugin_name_disable_post
    )
    disable_plugin_claude_code_plugins_plugin_name_disable_post_with_http_info = (
        with_http_info(disable_plugin_claude_code_plugins_plugin_name_disable_post)
    )
    disable_plugin = disable_plugin_claude_code_plugins_plugin_name_disable_post
    disable_plugin_with_http_info = (
        disable_plugin_claude_code_plugins_plugin_name_disable_post_with_http_info
    )

    enable_plugin_claude_code_plugins_plugin_name_enable_post = awaited(
        ClaudeCodeMarketplaceApi.enable_plugin_claude_code_plugins_plugin_name_enable_post
    )
    enable_plugin_claude_code_plugins_plugin_name_enable_post_with_http_info = (
        with_http_info(enable_plugin_claude_code_plugins_plugin_name_enable_post)
    )
    enable_plugin = enable_plugin_claude_code_plugins_plugin_name_enable_post
    enable_plugin_with_http_info = (
        enable_plugin_claude_code_plugins_plugin_name_enable_post_with_http_info
    )
