from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.fuse_preset_catalog import FusePresetCatalog
    from ..models.pass_through_endpoint_response import PassThroughEndpointResponse
    from ..models.pass_through_generic_endpoint import PassThroughGenericEndpoint
    from ..models.provider_budget_response import ProviderBudgetResponse
    from ..models.ui_discovery_endpoints import UiDiscoveryEndpoints


class DefaultApi(Api):
    """Operations without a tag."""

    def home_get(self, *, opts: RequestOptions | None = None) -> Any:
        """Home."""
        return self._call(
            "home_get", "GET", "/", responses={"200": "Any"}, errors={}, opts=opts
        )

    home_get_with_http_info = with_http_info(home_get)
    home = home_get
    home_with_http_info = home_get_with_http_info

    def get_routes_routes_get(self, *, opts: RequestOptions | None = None) -> Any:
        """Get Routes.

        Get a list of available routes in the FastAPI application.
        """
        return self._call(
            "get_routes_routes_get",
            "GET",
            "/routes",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    get_routes_routes_get_with_http_info = with_http_info(get_routes_routes_get)
    get_routes = get_routes_routes_get
    get_routes_with_http_info = get_routes_routes_get_with_http_info

    def get_public_fuse_presets_public_complexity_router_fuse_presets_get(
        self, *, opts: RequestOptions | None = None
    ) -> FusePresetCatalog:
        """Get Public Fuse Presets."""
        return self._call(
            "get_public_fuse_presets_public_complexity_router_fuse_presets_get",
            "GET",
            "/public/complexity_router/fuse_presets",
            responses={"200": "FusePresetCatalog"},
            errors={},
            security=(),
            opts=opts,
        )

    get_public_fuse_presets_public_complexity_router_fuse_presets_get_with_http_info = (
        with_http_info(
            get_public_fuse_presets_public_complexity_router_fuse_presets_get
        )
    )
    get_public_fuse_presets = (
        get_public_fuse_presets_public_complexity_router_fuse_presets_get
    )
    get_public_fuse_presets_with_http_info = (
        get_public_fuse_presets_public_complexity_router_fuse_presets_get_with_http_info
    )

    def get_pass_through_endpoints_config_pass_through_endpoint_team_team_id_get(
        self,
        team_id: str,
        *,
        endpoint_id: str | None = None,
        opts: RequestOptions | None = None,
    ) -> PassThroughEndpointResponse:
        """Get Pass Through Endpoints.

        GET configured pass through endpoint.

        If no endpoint_id given, return all configured endpoints.
        """
        return self._call(
            "get_pass_through_endpoints_config_pass_through_endpoint_team_team_id_get",
            "GET",
            "/config/pass_through_endpoint/team/{team_id}",
            path_param("team_id", team_id),
            query_param("endpoint_id", endpoint_id),
            responses={"200": "PassThroughEndpointResponse"},
            opts=opts,
        )

    get_pass_through_endpoints_config_pass_through_endpoint_team_team_id_get_with_http_info = with_http_info(
        get_pass_through_endpoints_config_pass_through_endpoint_team_team_id_get
    )

    def get_pass_through_endpoints_config_pass_through_endpoint_get(
        self,
        *,
        endpoint_id: str | None = None,
        team_id: str | None = None,
        opts: RequestOptions | None = None,
    ) -> PassThroughEndpointResponse:
        """Get Pass Through Endpoints.

        GET configured pass through endpoint.

        If no endpoint_id given, return all configured endpoints.
        """
        return self._call(
            "get_pass_through_endpoints_config_pass_through_endpoint_get",
            "GET",
            "/config/pass_through_endpoint",
            query_param("endpoint_id", endpoint_id),
            query_param("team_id", team_id),
            responses={"200": "PassThroughEndpointResponse"},
            opts=opts,
        )

    get_pass_through_endpoints_config_pass_through_endpoint_get_with_http_info = (
        with_http_info(get_pass_through_endpoints_config_pass_through_endpoint_get)
    )

    def create_pass_through_endpoints_config_pass_through_endpoint_post(
        self,
        pass_through_generic_endpoint: PassThroughGenericEndpoint | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Create Pass Through Endpoints.

        Create new pass-through endpoint
        """
        return self._call(
            "create_pass_through_endpoints_config_pass_through_endpoint_post",
            "POST",
            "/config/pass_through_endpoint",
            body_param(
                pass_through_generic_endpoint,
                name="pass_through_generic_endpoint",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    create_pass_through_endpoints_config_pass_through_endpoint_post_with_http_info = (
        with_http_info(create_pass_through_endpoints_config_pass_through_endpoint_post)
    )
    create_pass_through_endpoints = (
        create_pass_through_endpoints_config_pass_through_endpoint_post
    )
    create_pass_through_endpoints_with_http_info = (
        create_pass_through_endpoints_config_pass_through_endpoint_post_with_http_info
    )

    def delete_pass_through_endpoints_config_pass_through_endpoint_delete(
        self, endpoint_id: str, *, opts: RequestOptions | None = None
    ) -> PassThroughEndpointResponse:
        """Delete Pass Through Endpoints.

        Delete a pass-through endpoint by ID.

        Returns - the deleted endpoint
        """
        return self._call(
            "delete_pass_through_endpoints_config_pass_through_endpoint_delete",
            "DELETE",
            "/config/pass_through_endpoint",
            query_param("endpoint_id", endpoint_id, required=True),
            responses={"200": "PassThroughEndpointResponse"},
            opts=opts,
        )

    delete_pass_through_endpoints_config_pass_through_endpoint_delete_with_http_info = (
        with_http_info(
            delete_pass_through_endpoints_config_pass_through_endpoint_delete
        )
    )
    delete_pass_through_endpoints = (
        delete_pass_through_endpoints_config_pass_through_endpoint_delete
    )
    delete_pass_through_endpoints_with_http_info = (
        delete_pass_through_endpoints_config_pass_through_endpoint_delete_with_http_info
    )

    def update_pass_through_endpoints_config_pass_through_endpoint_endpoint_id_post(
        self,
        endpoint_id: str,
        pass_through_generic_endpoint: PassThroughGenericEndpoint | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Update Pass Through Endpoints.

        Update a pass-through endpoint by ID.
        """
        return self._call(
            "update_pass_through_endpoints_config_pass_through_endpoint_endpoint_id_post",
            "POST",
            "/config/pass_through_endpoint/{endpoint_id}",
            path_param("endpoint_id", endpoint_id),
            body_param(
                pass_through_generic_endpoint,
                name="pass_through_generic_endpoint",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    update_pass_through_endpoints_config_pass_through_endpoint_endpoint_id_post_with_http_info = with_http_info(
        update_pass_through_endpoints_config_pass_through_endpoint_endpoint_id_post
    )
    update_pass_through_endpoints = (
        update_pass_through_endpoints_config_pass_through_endpoint_endpoint_id_post
    )
    update_pass_through_endpoints_with_http_info = update_pass_through_endpoints_config_pass_through_endpoint_endpoint_id_post_with_http_info

    def list_available_teams_team_available_get(
        self, *, response_model: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """List Available Teams."""
        return self._call(
            "list_available_teams_team_available_get",
            "GET",
            "/team/available",
            query_param("response_model", response_model),
            responses={"200": "Any"},
            opts=opts,
        )

    list_available_teams_team_available_get_with_http_info = with_http_info(
        list_available_teams_team_available_get
    )
    list_available_teams = list_available_teams_team_available_get
    list_available_teams_with_http_info = (
        list_available_teams_team_available_get_with_http_info
    )

    def provider_budgets_provider_budgets_get(
        self, *, opts: RequestOptions | None = None
    ) -> ProviderBudgetResponse:
        """Provider Budgets.

        Provider Budget Routing - Get Budget, Spend Details
        https://docs.litellm.ai/docs/proxy/provider_budget_routing

        Use this endpoint to check current budget, spend and budget reset time for a
        provider

        Example Request

        ```bash
        curl -X GET http://localhost:4000/provider/budgets     -H "Content-Type: application/json"     -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Example Response

        ```json
        {
            "providers": {
                "openai": {
                    "budget_limit": 1e-12,
                    "time_period": "1d",
                    "spend": 0.0,
                    "budget_reset_at": null
                },
                "azure": {
                    "budget_limit": 100.0,
                    "time_period": "1d",
                    "spend": 0.0,
                    "budget_reset_at": null
                },
                "anthropic": {
                    "budget_limit": 100.0,
                    "time_period": "10d",
                    "spend": 0.0,
                    "budget_reset_at": null
                },
                "vertex_ai": {
                    "budget_limit": 100.0,
                    "time_period": "12d",
                    "spend": 0.0,
                    "budget_reset_at": null
                }
            }
        }
        ```
        """
        return self._call(
            "provider_budgets_provider_budgets_get",
            "GET",
            "/provider/budgets",
            responses={"200": "ProviderBudgetResponse"},
            errors={},
            opts=opts,
        )

    provider_budgets_provider_budgets_get_with_http_info = with_http_info(
        provider_budgets_provider_budgets_get
    )
    provider_budgets = provider_budgets_provider_budgets_get
    provider_budgets_with_http_info = (
        provider_budgets_provider_budgets_get_with_http_info
    )

    def get_active_tasks_stats_debug_asyncio_tasks_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Active Tasks Stats.

        Returns:
          total_active_tasks: int
          by_name: { coroutine_name: count }
        """
        return self._call(
            "get_active_tasks_stats_debug_asyncio_tasks_get",
            "GET",
            "/debug/asyncio-tasks",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    get_active_tasks_stats_debug_asyncio_tasks_get_with_http_info = with_http_info(
        get_active_tasks_stats_debug_asyncio_tasks_get
    )
    get_active_tasks_stats = get_active_tasks_stats_debug_asyncio_tasks_get
    get_active_tasks_stats_with_http_info = (
        get_active_tasks_stats_debug_asyncio_tasks_get_with_http_info
    )

    def get_ui_config_litellm_well_known_litellm_ui_config_get(
        self, *, opts: RequestOptions | None = None
    ) -> UiDiscoveryEndpoints:
        """Get Ui Config."""
        return self._call(
            "get_ui_config_litellm_well_known_litellm_ui_config_get",
            "GET",
            "/litellm/.well-known/litellm-ui-config",
            responses={"200": "UiDiscoveryEndpoints"},
            errors={},
            security=(),
            opts=opts,
        )

    get_ui_config_litellm_well_known_litellm_ui_config_get_with_http_info = (
        with_http_info(get_ui_config_litellm_well_known_litellm_ui_config_get)
    )

    def get_ui_config_well_known_litellm_ui_config_get(
        self, *, opts: RequestOptions | None = None
    ) -> UiDiscoveryEndpoints:
        """Get Ui Config."""
        return self._call(
            "get_ui_config_well_known_litellm_ui_config_get",
            "GET",
            "/.well-known/litellm-ui-config",
            responses={"200": "UiDiscoveryEndpoints"},
            errors={},
            security=(),
            opts=opts,
        )

    get_ui_config_well_known_litellm_ui_config_get_with_http_info = with_http_info(
        get_ui_config_well_known_litellm_ui_config_get
    )

    def proxy_mcp_route_mcp_proxy_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Proxy Mcp Route.

        Serve the fixed three-tool MCP proxy surface.
        """
        return self._call(
            "proxy_mcp_route_mcp_proxy_get",
            "GET",
            "/mcp/proxy",
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    proxy_mcp_route_mcp_proxy_get_with_http_info = with_http_info(
        proxy_mcp_route_mcp_proxy_get
    )

    def proxy_mcp_route_mcp_proxy_put(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Proxy Mcp Route.

        Serve the fixed three-tool MCP proxy surface.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "proxy_mcp_route_mcp_proxy_put",
            "PUT",
            "/mcp/proxy",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    proxy_mcp_route_mcp_proxy_put_with_http_info = with_http_info(
        proxy_mcp_route_mcp_proxy_put
    )

    def proxy_mcp_route_mcp_proxy_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Proxy Mcp Route.

        Serve the fixed three-tool MCP proxy surface.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "proxy_mcp_route_mcp_proxy_post",
            "POST",
            "/mcp/proxy",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    proxy_mcp_route_mcp_proxy_post_with_http_info = with_http_info(
        proxy_mcp_route_mcp_proxy_post
    )

    def proxy_mcp_route_mcp_proxy_delete(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Proxy Mcp Route.

        Serve the fixed three-tool MCP proxy surface.
        """
        return self._call(
            "proxy_mcp_route_mcp_proxy_delete",
            "DELETE",
            "/mcp/proxy",
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    proxy_mcp_route_mcp_proxy_delete_with_http_info = with_http_info(
        proxy_mcp_route_mcp_proxy_delete
    )

    def proxy_mcp_route_mcp_proxy_options(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Proxy Mcp Route.

        Serve the fixed three-tool MCP proxy surface.
        """
        return self._call(
            "proxy_mcp_route_mcp_proxy_options",
            "OPTIONS",
            "/mcp/proxy",
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    proxy_mcp_route_mcp_proxy_options_with_http_info = with_http_info(
        proxy_mcp_route_mcp_proxy_options
    )

    def proxy_mcp_route_mcp_proxy_head(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Proxy Mcp Route.

        Serve the fixed three-tool MCP proxy surface.
        """
        return self._call(
            "proxy_mcp_route_mcp_proxy_head",
            "HEAD",
            "/mcp/proxy",
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    proxy_mcp_route_mcp_proxy_head_with_http_info = with_http_info(
        proxy_mcp_route_mcp_proxy_head
    )

    def proxy_mcp_route_mcp_proxy_patch(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Proxy Mcp Route.

        Serve the fixed three-tool MCP proxy surface.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "proxy_mcp_route_mcp_proxy_patch",
            "PATCH",
            "/mcp/proxy",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    proxy_mcp_route_mcp_proxy_patch_with_http_info = with_http_info(
        proxy_mcp_route_mcp_proxy_patch
    )

    def aggregate_mcp_route_mcp_get(self, *, opts: RequestOptions | None = None) -> Any:
        """Aggregate Mcp Route.

        Serve the aggregate MCP endpoint on the bare ``/mcp`` spelling: the ``/mcp``
        mount cannot match its bare prefix, and the resulting 307 breaks MCP clients
        behind TLS-terminating proxies.
        """
        return self._call(
            "aggregate_mcp_route_mcp_get",
            "GET",
            "/mcp",
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    aggregate_mcp_route_mcp_get_with_http_info = with_http_info(
        aggregate_mcp_route_mcp_get
    )

    def aggregate_mcp_route_mcp_put(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Aggregate Mcp Route.

        Serve the aggregate MCP endpoint on the bare ``/mcp`` spelling: the ``/mcp``
        mount cannot match its bare prefix, and the resulting 307 breaks MCP clients
        behind TLS-terminating proxies.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "aggregate_mcp_route_mcp_put",
            "PUT",
            "/mcp",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    aggregate_mcp_route_mcp_put_with_http_info = with_http_info(
        aggregate_mcp_route_mcp_put
    )

    def aggregate_mcp_route_mcp_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Aggregate Mcp Route.

        Serve the aggregate MCP endpoint on the bare ``/mcp`` spelling: the ``/mcp``
        mount cannot match its bare prefix, and the resulting 307 breaks MCP clients
        behind TLS-terminating proxies.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "aggregate_mcp_route_mcp_post",
            "POST",
            "/mcp",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    aggregate_mcp_route_mcp_post_with_http_info = with_http_info(
        aggregate_mcp_route_mcp_post
    )

    def aggregate_mcp_route_mcp_delete(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Aggregate Mcp Route.

        Serve the aggregate MCP endpoint on the bare ``/mcp`` spelling: the ``/mcp``
        mount cannot match its bare prefix, and the resulting 307 breaks MCP clients
        behind TLS-terminating proxies.
        """
        return self._call(
            "aggregate_mcp_route_mcp_delete",
            "DELETE",
            "/mcp",
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    aggregate_mcp_route_mcp_delete_with_http_info = with_http_info(
        aggregate_mcp_route_mcp_delete
    )

    def aggregate_mcp_route_mcp_options(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Aggregate Mcp Route.

        Serve the aggregate MCP endpoint on the bare ``/mcp`` spelling: the ``/mcp``
        mount cannot match its bare prefix, and the resulting 307 breaks MCP clients
        behind TLS-terminating proxies.
        """
        return self._call(
            "aggregate_mcp_route_mcp_options",
            "OPTIONS",
            "/mcp",
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    aggregate_mcp_route_mcp_options_with_http_info = with_http_info(
        aggregate_mcp_route_mcp_options
    )

    def aggregate_mcp_route_mcp_head(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Aggregate Mcp Route.

        Serve the aggregate MCP endpoint on the bare ``/mcp`` spelling: the ``/mcp``
        mount cannot match its bare prefix, and the resulting 307 breaks MCP clients
        behind TLS-terminating proxies.
        """
        return self._call(
            "aggregate_mcp_route_mcp_head",
            "HEAD",
            "/mcp",
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    aggregate_mcp_route_mcp_head_with_http_info = with_http_info(
        aggregate_mcp_route_mcp_head
    )

    def aggregate_mcp_route_mcp_patch(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Aggregate Mcp Route.

        Serve the aggregate MCP endpoint on the bare ``/mcp`` spelling: the ``/mcp``
        mount cannot match its bare prefix, and the resulting 307 breaks MCP clients
        behind TLS-terminating proxies.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "aggregate_mcp_route_mcp_patch",
            "PATCH",
            "/mcp",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    aggregate_mcp_route_mcp_patch_with_http_info = with_http_info(
        aggregate_mcp_route_mcp_patch
    )

    def toolset_mcp_route_toolset_toolset_name_mcp_get(
        self, toolset_name: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Toolset Mcp Route.

        Namespace a toolset as its own MCP endpoint.

        Connecting to /toolset/<name>/mcp exposes exactly the tools defined in the
        toolset. Access is enforced: API keys other than an admin's key with no team
        must hold the toolset through one of their grant sources, or the request will be
        rejected with a 403.
        """
        return self._call(
            "toolset_mcp_route_toolset_toolset_name_mcp_get",
            "GET",
            "/toolset/{toolset_name}/mcp",
            path_param("toolset_name", toolset_name),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    toolset_mcp_route_toolset_toolset_name_mcp_get_with_http_info = with_http_info(
        toolset_mcp_route_toolset_toolset_name_mcp_get
    )

    def toolset_mcp_route_toolset_toolset_name_mcp_put(
        self, toolset_name: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Toolset Mcp Route.

        Namespace a toolset as its own MCP endpoint.

        Connecting to /toolset/<name>/mcp exposes exactly the tools defined in the
        toolset. Access is enforced: API keys other than an admin's key with no team
        must hold the toolset through one of their grant sources, or the request will be
        rejected with a 403.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "toolset_mcp_route_toolset_toolset_name_mcp_put",
            "PUT",
            "/toolset/{toolset_name}/mcp",
            path_param("toolset_name", toolset_name),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    toolset_mcp_route_toolset_toolset_name_mcp_put_with_http_info = with_http_info(
        toolset_mcp_route_toolset_toolset_name_mcp_put
    )

    def toolset_mcp_route_toolset_toolset_name_mcp_post(
        self, toolset_name: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Toolset Mcp Route.

        Namespace a toolset as its own MCP endpoint.

        Connecting to /toolset/<name>/mcp exposes exactly the tools defined in the
        toolset. Access is enforced: API keys other than an admin's key with no team
        must hold the toolset through one of their grant sources, or the request will be
        rejected with a 403.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "toolset_mcp_route_toolset_toolset_name_mcp_post",
            "POST",
            "/toolset/{toolset_name}/mcp",
            path_param("toolset_name", toolset_name),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    toolset_mcp_route_toolset_toolset_name_mcp_post_with_http_info = with_http_info(
        toolset_mcp_route_toolset_toolset_name_mcp_post
    )

    def toolset_mcp_route_toolset_toolset_name_mcp_delete(
        self, toolset_name: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Toolset Mcp Route.

        Namespace a toolset as its own MCP endpoint.

        Connecting to /toolset/<name>/mcp exposes exactly the tools defined in the
        toolset. Access is enforced: API keys other than an admin's key with no team
        must hold the toolset through one of their grant sources, or the request will be
        rejected with a 403.
        """
        return self._call(
            "toolset_mcp_route_toolset_toolset_name_mcp_delete",
            "DELETE",
            "/toolset/{toolset_name}/mcp",
            path_param("toolset_name", toolset_name),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    toolset_mcp_route_toolset_toolset_name_mcp_delete_with_http_info = with_http_info(
        toolset_mcp_route_toolset_toolset_name_mcp_delete
    )

    def toolset_mcp_route_toolset_toolset_name_mcp_options(
        self, toolset_name: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Toolset Mcp Route.

        Namespace a toolset as its own MCP endpoint.

        Connecting to /toolset/<name>/mcp exposes exactly the tools defined in the
        toolset. Access is enforced: API keys other than an admin's key with no team
        must hold the toolset through one of their grant sources, or the request will be
        rejected with a 403.
        """
        return self._call(
            "toolset_mcp_route_toolset_toolset_name_mcp_options",
            "OPTIONS",
            "/toolset/{toolset_name}/mcp",
            path_param("toolset_name", toolset_name),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    toolset_mcp_route_toolset_toolset_name_mcp_options_with_http_info = with_http_info(
        toolset_mcp_route_toolset_toolset_name_mcp_options
    )

    def toolset_mcp_route_toolset_toolset_name_mcp_head(
        self, toolset_name: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Toolset Mcp Route.

        Namespace a toolset as its own MCP endpoint.

        Connecting to /toolset/<name>/mcp exposes exactly the tools defined in the
        toolset. Access is enforced: API keys other than an admin's key with no team
        must hold the toolset through one of their grant sources, or the request will be
        rejected with a 403.
        """
        return self._call(
            "toolset_mcp_route_toolset_toolset_name_mcp_head",
            "HEAD",
            "/toolset/{toolset_name}/mcp",
            path_param("toolset_name", toolset_name),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    toolset_mcp_route_toolset_toolset_name_mcp_head_with_http_info = with_http_info(
        toolset_mcp_route_toolset_toolset_name_mcp_head
    )

    def toolset_mcp_route_toolset_toolset_name_mcp_patch(
        self, toolset_name: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Toolset Mcp Route.

        Namespace a toolset as its own MCP endpoint.

        Connecting to /toolset/<name>/mcp exposes exactly the tools defined in the
        toolset. Access is enforced: API keys other than an admin's key with no team
        must hold the toolset through one of their grant sources, or the request will be
        rejected with a 403.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "toolset_mcp_route_toolset_toolset_name_mcp_patch",
            "PATCH",
            "/toolset/{toolset_name}/mcp",
            path_param("toolset_name", toolset_name),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    toolset_mcp_route_toolset_toolset_name_mcp_patch_with_http_info = with_http_info(
        toolset_mcp_route_toolset_toolset_name_mcp_patch
    )

    def dynamic_mcp_route_mcp_server_name_mcp_get(
        self, mcp_server_name: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Dynamic Mcp Route.

        Handle /{name}/mcp for MCP server aliases, toolsets, MCP access group tags, and
        comma-separated lists.

        Resolution order:
        1. Registered MCP server alias / name
        2. Comma-separated list
        3. Toolset name (DB lookup, cached)
        4. MCP access group tag (DB lookup, cached)
        """
        return self._call(
            "dynamic_mcp_route_mcp_server_name_mcp_get",
            "GET",
            "/{mcp_server_name}/mcp",
            path_param("mcp_server_name", mcp_server_name),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    dynamic_mcp_route_mcp_server_name_mcp_get_with_http_info = with_http_info(
        dynamic_mcp_route_mcp_server_name_mcp_get
    )

    def dynamic_mcp_route_mcp_server_name_mcp_put(
        self,
        mcp_server_name: str,
        *,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Dynamic Mcp Route.

        Handle /{name}/mcp for MCP server aliases, toolsets, MCP access group tags, and
        comma-separated lists.

        Resolution order:
        1. Registered MCP server alias / name
        2. Comma-separated list
        3. Toolset name (DB lookup, cached)
        4. MCP access group tag (DB lookup, cached)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "dynamic_mcp_route_mcp_server_name_mcp_put",
            "PUT",
            "/{mcp_server_name}/mcp",
            path_param("mcp_server_name", mcp_server_name),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    dynamic_mcp_route_mcp_server_name_mcp_put_with_http_info = with_http_info(
        dynamic_mcp_route_mcp_server_name_mcp_put
    )

    def dynamic_mcp_route_mcp_server_name_mcp_post(
        self,
        mcp_server_name: str,
        *,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Dynamic Mcp Route.

        Handle /{name}/mcp for MCP server aliases, toolsets, MCP access group tags, and
        comma-separated lists.

        Resolution order:
        1. Registered MCP server alias / name
        2. Comma-separated list
        3. Toolset name (DB lookup, cached)
        4. MCP access group tag (DB lookup, cached)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "dynamic_mcp_route_mcp_server_name_mcp_post",
            "POST",
            "/{mcp_server_name}/mcp",
            path_param("mcp_server_name", mcp_server_name),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    dynamic_mcp_route_mcp_server_name_mcp_post_with_http_info = with_http_info(
        dynamic_mcp_route_mcp_server_name_mcp_post
    )

    def dynamic_mcp_route_mcp_server_name_mcp_delete(
        self, mcp_server_name: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Dynamic Mcp Route.

        Handle /{name}/mcp for MCP server aliases, toolsets, MCP access group tags, and
        comma-separated lists.

        Resolution order:
        1. Registered MCP server alias / name
        2. Comma-separated list
        3. Toolset name (DB lookup, cached)
        4. MCP access group tag (DB lookup, cached)
        """
        return self._call(
            "dynamic_mcp_route_mcp_server_name_mcp_delete",
            "DELETE",
            "/{mcp_server_name}/mcp",
            path_param("mcp_server_name", mcp_server_name),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    dynamic_mcp_route_mcp_server_name_mcp_delete_with_http_info = with_http_info(
        dynamic_mcp_route_mcp_server_name_mcp_delete
    )

    def dynamic_mcp_route_mcp_server_name_mcp_options(
        self, mcp_server_name: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Dynamic Mcp Route.

        Handle /{name}/mcp for MCP server aliases, toolsets, MCP access group tags, and
        comma-separated lists.

        Resolution order:
        1. Registered MCP server alias / name
        2. Comma-separated list
        3. Toolset name (DB lookup, cached)
        4. MCP access group tag (DB lookup, cached)
        """
        return self._call(
            "dynamic_mcp_route_mcp_server_name_mcp_options",
            "OPTIONS",
            "/{mcp_server_name}/mcp",
            path_param("mcp_server_name", mcp_server_name),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    dynamic_mcp_route_mcp_server_name_mcp_options_with_http_info = with_http_info(
        dynamic_mcp_route_mcp_server_name_mcp_options
    )

    def dynamic_mcp_route_mcp_server_name_mcp_head(
        self, mcp_server_name: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Dynamic Mcp Route.

        Handle /{name}/mcp for MCP server aliases, toolsets, MCP access group tags, and
        comma-separated lists.

        Resolution order:
        1. Registered MCP server alias / name
        2. Comma-separated list
        3. Toolset name (DB lookup, cached)
        4. MCP access group tag (DB lookup, cached)
        """
        return self._call(
            "dynamic_mcp_route_mcp_server_name_mcp_head",
            "HEAD",
            "/{mcp_server_name}/mcp",
            path_param("mcp_server_name", mcp_server_name),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    dynamic_mcp_route_mcp_server_name_mcp_head_with_http_info = with_http_info(
        dynamic_mcp_route_mcp_server_name_mcp_head
    )

    def dynamic_mcp_route_mcp_server_name_mcp_patch(
        self,
        mcp_server_name: str,
        *,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Dynamic Mcp Route.

        Handle /{name}/mcp for MCP server aliases, toolsets, MCP access group tags, and
        comma-separated lists.

        Resolution order:
        1. Registered MCP server alias / name
        2. Comma-separated list
        3. Toolset name (DB lookup, cached)
        4. MCP access group tag (DB lookup, cached)

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "dynamic_mcp_route_mcp_server_name_mcp_patch",
            "PATCH",
            "/{mcp_server_name}/mcp",
            path_param("mcp_server_name", mcp_server_name),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    dynamic_mcp_route_mcp_server_name_mcp_patch_with_http_info = with_http_info(
        dynamic_mcp_route_mcp_server_name_mcp_patch
    )
