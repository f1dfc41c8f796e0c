from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class PluginsApi(Api):
    """Operations tagged "plugins"."""

    def list_plugins_api_plugins_get(
        self, *, opts: RequestOptions | None = None
    ) -> list[dict[str, str]]:
        """List Plugins.

        Return registered plugins for authenticated UI callers.

        plugin_key is never returned — the browser never needs it (the proxy injects it
        server-side from the registry), and exposing it here would leak the credential
        into React state and DevTools. Admin key management goes through the redacted
        /config/field/info path instead.
        """
        return self._call(
            "list_plugins_api_plugins_get",
            "GET",
            "/api/plugins",
            responses={"200": "list[dict[str, str]]"},
            errors={},
            opts=opts,
        )

    list_plugins_api_plugins_get_with_http_info = with_http_info(
        list_plugins_api_plugins_get
    )
    list_plugins = list_plugins_api_plugins_get
    list_plugins_with_http_info = list_plugins_api_plugins_get_with_http_info

    def plugin_auth_token_api_plugins_auth_token_get(
        self, *, plugin_name: str | None = None, opts: RequestOptions | None = None
    ) -> dict[str, Any]:
        """Plugin Auth Token.

        Issue a short-lived, audience-scoped plugin session claim.

        The claim contains {user_id, user_role, plugin, exp}. It does NOT contain the
        caller's litellm bearer token — a compromised plugin can only learn the caller's
        identity, not impersonate them against the proxy.

        Encrypted with a key derived from HMAC(LITELLM_SALT_KEY, plugin_name), so each
        plugin holds only its own key and cannot forge claims for others.

        Requires LITELLM_SALT_KEY to be set; returns 503 otherwise.
        """
        return self._call(
            "plugin_auth_token_api_plugins_auth_token_get",
            "GET",
            "/api/plugins/auth-token",
            query_param("plugin_name", plugin_name),
            responses={"200": "dict[str, Any]"},
            opts=opts,
        )

    plugin_auth_token_api_plugins_auth_token_get_with_http_info = with_http_info(
        plugin_auth_token_api_plugins_auth_token_get
    )
    plugin_auth_token = plugin_auth_token_api_plugins_auth_token_get
    plugin_auth_token_with_http_info = (
        plugin_auth_token_api_plugins_auth_token_get_with_http_info
    )
