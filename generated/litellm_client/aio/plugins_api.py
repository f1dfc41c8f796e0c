from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.plugins_api import PluginsApi


class AsyncPluginsApi(AsyncApi):
    """Operations tagged "plugins"."""

    list_plugins_api_plugins_get = awaited(PluginsApi.list_plugins_api_plugins_get)
    list_plugins_api_plugins_get_with_http_info = with_http_info(
        list_plugins_api_plugins_get
    )
    list_plugins = list_plugins_api_plugins_get
    list_plugins_with_http_info = list_plugins_api_plugins_get_with_http_info

    plugin_auth_token_api_plugins_auth_token_get = awaited(
        PluginsApi.plugin_auth_token_api_plugins_auth_token_get
    )
    plugin_auth_token_api_plugins_auth_token_get_with_http_info = with_http_info(
        plugin_auth_token_api_plugins_auth_token_get
    )
    plugin_auth_token = plugin_auth_token_api_plugins_auth_token_get
    plugin_auth_token_with_http_info = (
        plugin_auth_token_api_plugins_auth_token_get_with_http_info
    )
