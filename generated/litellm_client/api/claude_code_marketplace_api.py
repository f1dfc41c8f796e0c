from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.list_plugins_response import ListPluginsResponse
    from ..models.register_plugin_request import RegisterPluginRequest
    from ..models.register_plugin_response import RegisterPluginResponse
    from ..models.update_plugin_request import UpdatePluginRequest


class ClaudeCodeMarketplaceApi(Api):
    """Operations tagged "Claude Code Marketplace" and "claude_code_marketplace"."""

    def public_skill_hub_public_skill_hub_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Public Skill Hub.

        Return enabled (public) Claude Code skills, or none when the marketplace
        requires a key.
        """
        return self._call(
            "public_skill_hub_public_skill_hub_get",
            "GET",
            "/public/skill_hub",
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    public_skill_hub_public_skill_hub_get_with_http_info = with_http_info(
        public_skill_hub_public_skill_hub_get
    )
    public_skill_hub = public_skill_hub_public_skill_hub_get
    public_skill_hub_with_http_info = (
        public_skill_hub_public_skill_hub_get_with_http_info
    )

    def get_marketplace_claude_code_marketplace_json_get(
        self, *, key: str | None = None, opts: RequestOptions | None = None
    ) -> Any:
        """Get Marketplace.

        Serve marketplace.json for Claude Code plugin discovery.

        This endpoint is accessed by Claude Code CLI when users run:
        - claude plugin marketplace add <url>
        - claude plugin install <name>@<marketplace>

        Without a key the catalog holds the enabled (public) plugins. With `?key=sk-...`
        the key is authenticated and the catalog also holds the disabled plugins granted
        to it through `object_permission.skills` or an access group on the key or its
        team.

        With `general_settings.claude_code_marketplace_auth_required: true` the key must
        come in the `Authorization` or `x-litellm-api-key` header (Claude Code sends
        them from the marketplace source's `headers`), `?key=` is ignored, and a caller
        with no valid key gets a 401 with `WWW-Authenticate: Bearer`.

        Returns:
            Marketplace catalog with list of available plugins and their git sources.

        Example:
            ```bash
            claude plugin marketplace add http://localhost:4000/claude-code/marketplace.json
            claude plugin marketplace add "http://localhost:4000/claude-code/marketplace.json?key=sk-..."
            claude plugin install my-plugin@litellm
            ```
        """
        return self._call(
            "get_marketplace_claude_code_marketplace_json_get",
            "GET",
            "/claude-code/marketplace.json",
            query_param("key", key),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    get_marketplace_claude_code_marketplace_json_get_with_http_info = with_http_info(
        get_marketplace_claude_code_marketplace_json_get
    )
    get_marketplace = get_marketplace_claude_code_marketplace_json_get
    get_marketplace_with_http_info = (
        get_marketplace_claude_code_marketplace_json_get_with_http_info
    )

    def list_plugins_claude_code_plugins_get(
        self, *, enabled_only: bool | None = None, opts: RequestOptions | None = None
    ) -> ListPluginsResponse:
        """List Plugins.

        List all plugins in the marketplace.

        Parameters:
            - enabled_only: If true, only return enabled plugins

        Returns:
            List of plugins with their metadata.
        """
        return self._call(
            "list_plugins_claude_code_plugins_get",
            "GET",
            "/claude-code/plugins",
            query_param("enabled_only", enabled_only),
            responses={"200": "ListPluginsResponse"},
            opts=opts,
        )

    list_plugins_claude_code_plugins_get_with_http_info = with_http_info(
        list_plugins_claude_code_plugins_get
    )
    list_plugins = list_plugins_claude_code_plugins_get
    list_plugins_with_http_info = list_plugins_claude_code_plugins_get_with_http_info

    def register_plugin_claude_code_plugins_post(
        self,
        register_plugin_request: RegisterPluginRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> RegisterPluginResponse:
        r"""Register Plugin.

        Register a new plugin in the LiteLLM marketplace.

        LiteLLM acts as a registry/discovery layer. Plugins are hosted on
        GitHub/GitLab/Bitbucket or as a zip archive on any https host (e.g. S3). Claude
        Code clones the git source or downloads the archive when users install.

        This endpoint is create-only and never overwrites. If a plugin with the same
        name already exists it returns 409 Conflict; use PUT
        /claude-code/plugins/{plugin_name} to update an existing plugin.

        Requires a proxy admin API key.

        Parameters:
            - name: Plugin name (kebab-case)
            - source: Plugin source reference (github, url, git-subdir, or archive
              format)
            - version: Semantic version (optional)
            - description: Plugin description (optional)
            - author: Author information (optional)
            - homepage: Plugin homepage URL (optional)
            - keywords: Search keywords (optional)
            - category: Plugin category (optional)
            - installation_preference: 'available', 'auto_install', or 'required'
              (optional)

        Returns:
            Registration status (action is always "created") and plugin information.

        Example:
            ```bash
            curl -X POST http://localhost:4000/claude-code/plugins \
              -H "Authorization: Bearer sk-..." \
              -H "Content-Type: application/json" \
              -d '{
                "name": "my-plugin",
                "source": {"source": "github", "repo": "org/my-plugin"},
                "version": "1.0.0",
                "description": "My awesome plugin"
              }'
            ```
        """
        return self._call(
            "register_plugin_claude_code_plugins_post",
            "POST",
            "/claude-code/plugins",
            body_param(
                register_plugin_request, name="register_plugin_request", required=True
            ),
            responses={"200": "RegisterPluginResponse"},
            opts=opts,
        )

    register_plugin_claude_code_plugins_post_with_http_info = with_http_info(
        register_plugin_claude_code_plugins_post
    )
    register_plugin = register_plugin_claude_code_plugins_post
    register_plugin_with_http_info = (
        register_plugin_claude_code_plugins_post_with_http_info
    )

    def get_plugin_claude_code_plugins_plugin_name_get(
        self, plugin_name: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Plugin.

        Get details of a specific plugin.

        Parameters:
            - plugin_name: The name of the plugin

        Returns:
            Plugin details including source and metadata.
        """
        return self._call(
            "get_plugin_claude_code_plugins_plugin_name_get",
            "GET",
            "/claude-code/plugins/{plugin_name}",
            path_param("plugin_name", plugin_name),
            responses={"200": "Any"},
            opts=opts,
        )

    get_plugin_claude_code_plugins_plugin_name_get_with_http_info = with_http_info(
        get_plugin_claude_code_plugins_plugin_name_get
    )
    get_plugin = get_plugin_claude_code_plugins_plugin_name_get
    get_plugin_with_http_info = (
        get_plugin_claude_code_plugins_plugin_name_get_with_http_info
    )

    def update_plugin_claude_code_plugins_plugin_name_put(
        self,
        plugin_name: str,
        update_plugin_request: UpdatePluginRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> RegisterPluginResponse:
        r"""Update Plugin.

        Update an existing plugin in the LiteLLM marketplace.

        The plugin is identified by its name in the path, which is the resource identity
        and cannot be changed here. This is a full replace, not a merge:
        the manifest is rebuilt from the request body, so any optional field left out is
        reset to its default (e.g. an omitted version is cleared, not kept). Send the
        full desired state.

        Returns 404 if no plugin with the given name exists; use POST
        /claude-code/plugins to create a new plugin.

        Requires a proxy admin API key.

        Parameters:
            - plugin_name: Name of the plugin to update (path parameter)
            - source: Plugin source reference (github, url, git-subdir, or archive
              format)
            - version: Semantic version (optional)
            - description: Plugin description (optional)
            - author: Author information (optional)
            - homepage: Plugin homepage URL (optional)
            - keywords: Search keywords (optional)
            - category: Plugin category (optional)
            - installation_preference: 'available', 'auto_install', or 'required'
              (optional)

        Returns:
            Update status (action is always "updated") and plugin information.

        Example:
            ```bash
            curl -X PUT http://localhost:4000/claude-code/plugins/my-plugin \
              -H "Authorization: Bearer sk-..." \
              -H "Content-Type: application/json" \
              -d '{
                "source": {"source": "github", "repo": "org/my-plugin"},
                "version": "2.0.0",
                "description": "My awesome plugin"
              }'
            ```
        """
        return self._call(
            "update_plugin_claude_code_plugins_plugin_name_put",
            "PUT",
            "/claude-code/plugins/{plugin_name}",
            path_param("plugin_name", plugin_name),
            body_param(
                update_plugin_request, name="update_plugin_request", required=True
            ),
            responses={"200": "RegisterPluginResponse"},
            opts=opts,
        )

    update_plugin_claude_code_plugins_plugin_name_put_with_http_info = with_http_info(
        update_plugin_claude_code_plugins_plugin_name_put
    )
    update_plugin = update_plugin_claude_code_plugins_plugin_name_put
    update_plugin_with_http_info = (
        update_plugin_claude_code_plugins_plugin_name_put_with_http_info
    )

    def delete_plugin_claude_code_plugins_plugin_name_delete(
        self, plugin_name: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Delete Plugin.

        Delete a plugin from the marketplace.

        Requires a proxy admin API key.

        Parameters:
            - plugin_name: The name of the plugin to delete
        """
        return self._call(
            "delete_plugin_claude_code_plugins_plugin_name_delete",
            "DELETE",
            "/claude-code/plugins/{plugin_name}",
            path_param("plugin_name", plugin_name),
            responses={"200": "Any"},
            opts=opts,
        )

    delete_plugin_claude_code_plugins_plugin_name_delete_with_http_info = (
        with_http_info(delete_plugin_claude_code_plugins_plugin_name_delete)
    )
    delete_plugin = delete_plugin_claude_code_plugins_plugin_name_delete
    delete_plugin_with_http_info = (
        delete_plugin_claude_code_plugins_plugin_name_delete_with_http_info
    )

    def disable_plugin_claude_code_plugins_plugin_name_disable_post(
        self, plugin_name: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Disable Plugin.

        Disable a plugin without deleting it.

        Requires a proxy admin API key.

        Parameters:
            - plugin_name: The name of the plugin to disable

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "disable_plugin_claude_code_plugins_plugin_name_disable_post",
            "POST",
            "/claude-code/plugins/{plugin_name}/disable",
            path_param("plugin_name", plugin_name),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    disable_plugin_claude_code_plugins_plugin_name_disable_post_with_http_info = (
        with_http_info(disable_plugin_claude_code_plugins_plugin_name_disable_post)
    )
    disable_plugin = disable_plugin_claude_code_plugins_plugin_name_disable_post
    disable_plugin_with_http_info = (
        disable_plugin_claude_code_plugins_plugin_name_disable_post_with_http_info
    )

    def enable_plugin_claude_code_plugins_plugin_name_enable_post(
        self, plugin_name: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Enable Plugin.

        Enable a disabled plugin.

        Requires a proxy admin API key.

        Parameters:
            - plugin_name: The name of the plugin to enable

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "enable_plugin_claude_code_plugins_plugin_name_enable_post",
            "POST",
            "/claude-code/plugins/{plugin_name}/enable",
            path_param("plugin_name", plugin_name),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    enable_plugin_claude_code_plugins_plugin_name_enable_post_with_http_info = (
        with_http_info(enable_plugin_claude_code_plugins_plugin_name_enable_post)
    )
    enable_plugin = enable_plugin_claude_code_plugins_plugin_name_enable_post
    enable_plugin_with_http_info = (
        enable_plugin_claude_code_plugins_plugin_name_enable_post_with_http_info
    )
