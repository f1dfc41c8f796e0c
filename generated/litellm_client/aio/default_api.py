from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.default_api import DefaultApi


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    home_get = awaited(DefaultApi.home_get)
    home_get_with_http_info = with_http_info(home_get)
    home = home_get
    home_with_http_info = home_get_with_http_info

    get_routes_routes_get = awaited(DefaultApi.get_routes_routes_get)
    get_routes_routes_get_with_http_info = with_http_info(get_routes_routes_get)
    get_routes = get_routes_routes_get
    get_routes_with_http_info = get_routes_routes_get_with_http_info

    get_public_fuse_presets_public_complexity_router_fuse_presets_get = awaited(
        DefaultApi.get_public_fuse_presets_public_complexity_router_fuse_presets_get
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

    get_pass_through_endpoints_config_pass_through_endpoint_team_team_id_get = awaited(
        DefaultApi.get_pass_through_endpoints_config_pass_through_endpoint_team_team_id_get
    )
    get_pass_through_endpoints_config_pass_through_endpoint_team_team_id_get_with_http_info = with_http_info(
        get_pass_through_endpoints_config_pass_through_endpoint_team_team_id_get
    )

    get_pass_through_endpoints_config_pass_through_endpoint_get = awaited(
        DefaultApi.get_pass_through_endpoints_config_pass_through_endpoint_get
    )
    get_pass_through_endpoints_config_pass_through_endpoint_get_with_http_info = (
        with_http_info(get_pass_through_endpoints_config_pass_through_endpoint_get)
    )

    create_pass_through_endpoints_config_pass_through_endpoint_post = awaited(
        DefaultApi.create_pass_through_endpoints_config_pass_through_endpoint_post
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

    delete_pass_through_endpoints_config_pass_through_endpoint_delete = awaited(
        DefaultApi.delete_pass_through_endpoints_config_pass_through_endpoint_delete
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

    update_pass_through_endpoints_config_pass_through_endpoint_endpoint_id_post = awaited(
        DefaultApi.update_pass_through_endpoints_config_pass_through_endpoint_endpoint_id_post
    )
    update_pass_through_endpoints_config_pass_through_endpoint_endpoint_id_post_with_http_info = with_http_info(
        update_pass_through_endpoints_config_pass_through_endpoint_endpoint_id_post
    )
    update_pass_through_endpoints = (
        update_pass_through_endpoints_config_pass_through_endpoint_endpoint_id_post
    )
    update_pass_through_endpoints_with_http_info = update_pass_through_endpoints_config_pass_through_endpoint_endpoint_id_post_with_http_info

    list_available_teams_team_available_get = awaited(
        DefaultApi.list_available_teams_team_available_get
    )
    list_available_teams_team_available_get_with_http_info = with_http_info(
        list_available_teams_team_available_get
    )
    list_available_teams = list_available_teams_team_available_get
    list_available_teams_with_http_info = (
        list_available_teams_team_available_get_with_http_info
    )

    provider_budgets_provider_budgets_get = awaited(
        DefaultApi.provider_budgets_provider_budgets_get
    )
    provider_budgets_provider_budgets_get_with_http_info = with_http_info(
        provider_budgets_provider_budgets_get
    )
    provider_budgets = provider_budgets_provider_budgets_get
    provider_budgets_with_http_info = (
        provider_budgets_provider_budgets_get_with_http_info
    )

    get_active_tasks_stats_debug_asyncio_tasks_get = awaited(
        DefaultApi.get_active_tasks_stats_debug_asyncio_tasks_get
    )
    get_active_tasks_stats_debug_asyncio_tasks_get_with_http_info = with_http_info(
        get_active_tasks_stats_debug_asyncio_tasks_get
    )
    get_active_tasks_stats = get_active_tasks_stats_debug_asyncio_tasks_get
    get_active_tasks_stats_with_http_info = (
        get_active_tasks_stats_debug_asyncio_tasks_get_with_http_info
    )

    get_ui_config_litellm_well_known_litellm_ui_config_get = awaited(
        DefaultApi.get_ui_config_litellm_well_known_litellm_ui_config_get
    )
    get_ui_config_litellm_well_known_litellm_ui_config_get_with_http_info = (
        with_http_info(get_ui_config_litellm_well_known_litellm_ui_config_get)
    )

    get_ui_config_well_known_litellm_ui_config_get = awaited(
        DefaultApi.get_ui_config_well_known_litellm_ui_config_get
    )
    get_ui_config_well_known_litellm_ui_config_get_with_http_info = with_http_info(
        get_ui_config_well_known_litellm_ui_config_get
    )

    proxy_mcp_route_mcp_proxy_get = awaited(DefaultApi.proxy_mcp_route_mcp_proxy_get)
    proxy_mcp_route_mcp_proxy_get_with_http_info = with_http_info(
        proxy_mcp_route_mcp_proxy_get
    )

    proxy_mcp_route_mcp_proxy_put = awaited(DefaultApi.proxy_mcp_route_mcp_proxy_put)
    proxy_mcp_route_mcp_proxy_put_with_http_info = with_http_info(
        proxy_mcp_route_mcp_proxy_put
    )

    proxy_mcp_route_mcp_proxy_post = awaited(DefaultApi.proxy_mcp_route_mcp_proxy_post)
    proxy_mcp_route_mcp_proxy_post_with_http_info = with_http_info(
        proxy_mcp_route_mcp_proxy_post
    )

    proxy_mcp_route_mcp_proxy_delete = awaited(
        DefaultApi.proxy_mcp_route_mcp_proxy_delete
    )
    proxy_mcp_route_mcp_proxy_delete_with_http_info = with_http_info(
        proxy_mcp_route_mcp_proxy_delete
    )

    proxy_mcp_route_mcp_proxy_options = awaited(
        DefaultApi.proxy_mcp_route_mcp_proxy_options
    )
    proxy_mcp_route_mcp_proxy_options_with_http_info = with_http_info(
        proxy_mcp_route_mcp_proxy_options
    )

    proxy_mcp_route_mcp_proxy_head = awaited(DefaultApi.proxy_mcp_route_mcp_proxy_head)
    proxy_mcp_route_mcp_proxy_head_with_http_info = with_http_info(
        proxy_mcp_route_mcp_proxy_head
    )

    proxy_mcp_route_mcp_proxy_patch = awaited(
        DefaultApi.proxy_mcp_route_mcp_proxy_patch
    )
    proxy_mcp_route_mcp_proxy_patch_with_http_info = with_http_info(
        proxy_mcp_route_mcp_proxy_patch
    )

    aggregate_mcp_route_mcp_get = awaited(DefaultApi.aggregate_mcp_route_mcp_get)
    aggregate_mcp_route_mcp_get_with_http_info = with_http_info(
        aggregate_mcp_route_mcp_get
    )

    aggregate_mcp_route_mcp_put = awaited(DefaultApi.aggregate_mcp_route_mcp_put)
    aggregate_mcp_route_mcp_put_with_http_info = with_http_info(
        aggregate_mcp_route_mcp_put
    )

    aggregate_mcp_route_mcp_post = awaited(DefaultApi.aggregate_mcp_route_mcp_post)
    aggregate_mcp_route_mcp_post_with_http_info = with_http_info(
        aggregate_mcp_route_mcp_post
    )

    aggregate_mcp_route_mcp_delete = awaited(DefaultApi.aggregate_mcp_route_mcp_delete)
    aggregate_mcp_route_mcp_delete_with_http_info = with_http_info(
        aggregate_mcp_route_mcp_delete
    )

    aggregate_mcp_route_mcp_options = awaited(
        DefaultApi.aggregate_mcp_route_mcp_options
    )
    aggregate_mcp_route_mcp_options_with_http_info = with_http_info(
        aggregate_mcp_route_mcp_options
    )

    aggregate_mcp_route_mcp_head = awaited(DefaultApi.aggregate_mcp_route_mcp_head)
    aggregate_mcp_route_mcp_head_with_http_info = with_http_info(
        aggregate_mcp_route_mcp_head
    )

    aggregate_mcp_route_mcp_patch = awaited(DefaultApi.aggregate_mcp_route_mcp_patch)
    aggregate_mcp_route_mcp_patch_with_http_info = with_http_info(
        aggregate_mcp_route_mcp_patch
    )

    toolset_mcp_route_toolset_toolset_name_mcp_get = awaited(
        DefaultApi.toolset_mcp_route_toolset_toolset_name_mcp_get
    )
    toolset_mcp_route_toolset_toolset_name_mcp_get_with_http_info = with_http_info(
        toolset_mcp_route_toolset_toolset_name_mcp_get
    )

    toolset_mcp_route_toolset_toolset_name_mcp_put = awaited(
        DefaultApi.toolset_mcp_route_toolset_toolset_name_mcp_put
    )
    toolset_mcp_route_toolset_toolset_name_mcp_put_with_http_info = with_http_info(
        toolset_mcp_route_toolset_toolset_name_mcp_put
    )

    toolset_mcp_route_toolset_toolset_name_mcp_post = awaited(
        DefaultApi.toolset_mcp_route_toolset_toolset_name_mcp_post
    )
    toolset_mcp_route_toolset_toolset_name_mcp_post_with_http_info = with_http_info(
        toolset_mcp_route_toolset_toolset_name_mcp_post
    )

    toolset_mcp_route_toolset_toolset_name_mcp_delete = awaited(
        DefaultApi.toolset_mcp_route_toolset_toolset_name_mcp_delete
    )
    toolset_mcp_route_toolset_toolset_name_mcp_delete_with_http_info = with_http_info(
        toolset_mcp_route_toolset_toolset_name_mcp_delete
    )

    toolset_mcp_route_toolset_toolset_name_mcp_options = awaited(
        DefaultApi.toolset_mcp_route_toolset_toolset_name_mcp_options
    )
    toolset_mcp_route_toolset_toolset_name_mcp_options_with_http_info = with_http_info(
        toolset_mcp_route_toolset_toolset_name_mcp_options
    )

    toolset_mcp_route_toolset_toolset_name_mcp_head = awaited(
        DefaultApi.toolset_mcp_route_toolset_toolset_name_mcp_head
    )
    toolset_mcp_route_toolset_toolset_name_mcp_head_with_http_info = with_http_info(
        toolset_mcp_route_toolset_toolset_name_mcp_head
    )

    toolset_mcp_route_toolset_toolset_name_mcp_patch = awaited(
        DefaultApi.toolset_mcp_route_toolset_toolset_name_mcp_patch
    )
    toolset_mcp_route_toolset_toolset_name_mcp_patch_with_http_info = with_http_info(
        toolset_mcp_route_toolset_toolset_name_mcp_patch
    )

    dynamic_mcp_route_mcp_server_name_mcp_get = awaited(
        DefaultApi.dynamic_mcp_route_mcp_server_name_mcp_get
    )
    dynamic_mcp_route_mcp_server_name_mcp_get_with_http_info = with_http_info(
        dynamic_mcp_route_mcp_server_name_mcp_get
    )

    dynamic_mcp_route_mcp_server_name_mcp_put = awaited(
        DefaultApi.dynamic_mcp_route_mcp_server_name_mcp_put
    )
    dynamic_mcp_route_mcp_server_name_mcp_put_with_http_info = with_http_info(
        dynamic_mcp_route_mcp_server_name_mcp_put
    )

    dynamic_mcp_route_mcp_server_name_mcp_post = awaited(
        DefaultApi.dynamic_mcp_route_mcp_server_name_mcp_post
    )
    dynamic_mcp_route_mcp_server_name_mcp_post_with_http_info = with_http_info(
        dynamic_mcp_route_mcp_server_name_mcp_post
    )

    dynamic_mcp_route_mcp_server_name_mcp_delete = awaited(
        DefaultApi.dynamic_mcp_route_mcp_server_name_mcp_delete
    )
    dynamic_mcp_route_mcp_server_name_mcp_delete_with_http_info = with_http_info(
        dynamic_mcp_route_mcp_server_name_mcp_delete
    )

    dynamic_mcp_route_mcp_server_name_mcp_options = awaited(
        DefaultApi.dynamic_mcp_route_mcp_server_name_mcp_options
    )
    dynamic_mcp_route_mcp_server_name_mcp_options_with_http_info = with_http_info(
        dynamic_mcp_route_mcp_server_name_mcp_options
    )

    dynamic_mcp_route_mcp_server_name_mcp_head = awaited(
        DefaultApi.dynamic_mcp_route_mcp_server_name_mcp_head
    )
    dynamic_mcp_route_mcp_server_name_mcp_head_with_http_info = with_http_info(
        dynamic_mcp_route_mcp_server_name_mcp_head
    )

    dynamic_mcp_route_mcp_server_name_mcp_patch = awaited(
        DefaultApi.dynamic_mcp_route_mcp_server_name_mcp_patch
    )
    dynamic_mcp_route_mcp_server_name_mcp_patch_with_http_info = with_http_info(
        dynamic_mcp_route_mcp_server_name_mcp_patch
    )
