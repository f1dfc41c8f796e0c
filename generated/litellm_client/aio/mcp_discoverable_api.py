from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.mcp_discoverable_api import McpDiscoverableApi


class AsyncMcpDiscoverableApi(AsyncApi):
    """Operations tagged "mcp_discoverable"."""

    jwks_json_well_known_jwks_json_get = awaited(
        McpDiscoverableApi.jwks_json_well_known_jwks_json_get
    )
    jwks_json_well_known_jwks_json_get_with_http_info = with_http_info(
        jwks_json_well_known_jwks_json_get
    )
    jwks_json = jwks_json_well_known_jwks_json_get
    jwks_json_with_http_info = jwks_json_well_known_jwks_json_get_with_http_info

    native_client_auth_discovery_well_known_litellm_cli_auth_get = awaited(
        McpDiscoverableApi.native_client_auth_discovery_well_known_litellm_cli_auth_get
    )
    native_client_auth_discovery_well_known_litellm_cli_auth_get_with_http_info = (
        with_http_info(native_client_auth_discovery_well_known_litellm_cli_auth_get)
    )
    native_client_auth_discovery = (
        native_client_auth_discovery_well_known_litellm_cli_auth_get
    )
    native_client_auth_discovery_with_http_info = (
        native_client_auth_discovery_well_known_litellm_cli_auth_get_with_http_info
    )

    oauth_authorization_server_mcp_well_known_oauth_authorization_server_get = awaited(
        McpDiscoverableApi.oauth_authorization_server_mcp_well_known_oauth_authorization_server_get
    )
    oauth_authorization_server_mcp_well_known_oauth_authorization_server_get_with_http_info = with_http_info(
        oauth_authorization_server_mcp_well_known_oauth_authorization_server_get
    )

    oauth_authorization_server_aggregate_well_known_oauth_authorization_server_mcp_get = awaited(
        McpDiscoverableApi.oauth_authorization_server_aggregate_well_known_oauth_authorization_server_mcp_get
    )
    oauth_authorization_server_aggregate_well_known_oauth_authorization_server_mcp_get_with_http_info = with_http_info(
        oauth_authorization_server_aggregate_well_known_oauth_authorization_server_mcp_get
    )
    oauth_authorization_server_aggregate = oauth_authorization_server_aggregate_well_known_oauth_authorization_server_mcp_get
    oauth_authorization_server_aggregate_with_http_info = oauth_authorization_server_aggregate_well_known_oauth_authorization_server_mcp_get_with_http_info

    oauth_authorization_server_mcp_standard_well_known_oauth_authorization_server_mcp_mcp_server_name_get = awaited(
        McpDiscoverableApi.oauth_authorization_server_mcp_standard_well_known_oauth_authorization_server_mcp_mcp_server_name_get
    )
    oauth_authorization_server_mcp_standard_well_known_oauth_authorization_server_mcp_mcp_server_name_get_with_http_info = with_http_info(
        oauth_authorization_server_mcp_standard_well_known_oauth_authorization_server_mcp_mcp_server_name_get
    )
    oauth_authorization_server_mcp_standard = oauth_authorization_server_mcp_standard_well_known_oauth_authorization_server_mcp_mcp_server_name_get
    oauth_authorization_server_mcp_standard_with_http_info = oauth_authorization_server_mcp_standard_well_known_oauth_authorization_server_mcp_mcp_server_name_get_with_http_info

    oauth_authorization_server_mcp_well_known_oauth_authorization_server_mcp_server_name_get = awaited(
        McpDiscoverableApi.oauth_authorization_server_mcp_well_known_oauth_authorization_server_mcp_server_name_get
    )
    oauth_authorization_server_mcp_well_known_oauth_authorization_server_mcp_server_name_get_with_http_info = with_http_info(
        oauth_authorization_server_mcp_well_known_oauth_authorization_server_mcp_server_name_get
    )

    oauth_authorization_server_legacy_well_known_oauth_authorization_server_mcp_server_name_mcp_get = awaited(
        McpDiscoverableApi.oauth_authorization_server_legacy_well_known_oauth_authorization_server_mcp_server_name_mcp_get
    )
    oauth_authorization_server_legacy_well_known_oauth_authorization_server_mcp_server_name_mcp_get_with_http_info = with_http_info(
        oauth_authorization_server_legacy_well_known_oauth_authorization_server_mcp_server_name_mcp_get
    )
    oauth_authorization_server_legacy = oauth_authorization_server_legacy_well_known_oauth_authorization_server_mcp_server_name_mcp_get
    oauth_authorization_server_legacy_with_http_info = oauth_authorization_server_legacy_well_known_oauth_authorization_server_mcp_server_name_mcp_get_with_http_info

    oauth_protected_resource_root_well_known_oauth_protected_resource_get = awaited(
        McpDiscoverableApi.oauth_protected_resource_root_well_known_oauth_protected_resource_get
    )
    oauth_protected_resource_root_well_known_oauth_protected_resource_get_with_http_info = with_http_info(
        oauth_protected_resource_root_well_known_oauth_protected_resource_get
    )
    oauth_protected_resource_root = (
        oauth_protected_resource_root_well_known_oauth_protected_resource_get
    )
    oauth_protected_resource_root_with_http_info = oauth_protected_resource_root_well_known_oauth_protected_resource_get_with_http_info

    oauth_protected_resource_aggregate_well_known_oauth_protected_resource_mcp_get = awaited(
        McpDiscoverableApi.oauth_protected_resource_aggregate_well_known_oauth_protected_resource_mcp_get
    )
    oauth_protected_resource_aggregate_well_known_oauth_protected_resource_mcp_get_with_http_info = with_http_info(
        oauth_protected_resource_aggregate_well_known_oauth_protected_resource_mcp_get
    )
    oauth_protected_resource_aggregate = (
        oauth_protected_resource_aggregate_well_known_oauth_protected_resource_mcp_get
    )
    oauth_protected_resource_aggregate_with_http_info = oauth_protected_resource_aggregate_well_known_oauth_protected_resource_mcp_get_with_http_info

    oauth_protected_resource_mcp_standard_well_known_oauth_protected_resource_mcp_mcp_server_name_get = awaited(
        McpDiscoverableApi.oauth_protected_resource_mcp_standard_well_known_oauth_protected_resource_mcp_mcp_server_name_get
    )
    oauth_protected_resource_mcp_standard_well_known_oauth_protected_resource_mcp_mcp_server_name_get_with_http_info = with_http_info(
        oauth_protected_resource_mcp_standard_well_known_oauth_protected_resource_mcp_mcp_server_name_get
    )
    oauth_protected_resource_mcp_standard = oauth_protected_resource_mcp_standard_well_known_oauth_protected_resource_mcp_mcp_server_name_get
    oauth_protected_resource_mcp_standard_with_http_info = oauth_protected_resource_mcp_standard_well_known_oauth_protected_resource_mcp_mcp_server_name_get_with_http_info

    oauth_protected_resource_mcp_well_known_oauth_protected_resource_mcp_server_name_mcp_get = awaited(
        McpDiscoverableApi.oauth_protected_resource_mcp_well_known_oauth_protected_resource_mcp_server_name_mcp_get
    )
    oauth_protected_resource_mcp_well_known_oauth_protected_resource_mcp_server_name_mcp_get_with_http_info = with_http_info(
        oauth_protected_resource_mcp_well_known_oauth_protected_resource_mcp_server_name_mcp_get
    )
    oauth_protected_resource_mcp = oauth_protected_resource_mcp_well_known_oauth_protected_resource_mcp_server_name_mcp_get
    oauth_protected_resource_mcp_with_http_info = oauth_protected_resource_mcp_well_known_oauth_protected_resource_mcp_server_name_mcp_get_with_http_info

    openid_configuration_well_known_openid_configuration_get = awaited(
        McpDiscoverableApi.openid_configuration_well_known_openid_configuration_get
    )
    openid_configuration_well_known_openid_configuration_get_with_http_info = (
        with_http_info(openid_configuration_well_known_openid_configuration_get)
    )
    openid_configuration = openid_configuration_well_known_openid_configuration_get
    openid_configuration_with_http_info = (
        openid_configuration_well_known_openid_configuration_get_with_http_info
    )

    authorize_authorize_get = awaited(McpDiscoverableApi.authorize_authorize_get)
    authorize_authorize_get_with_http_info = with_http_info(authorize_authorize_get)

    authorize_complete_authorize_complete_post = awaited(
        McpDiscoverableApi.authorize_complete_authorize_complete_post
    )
    authorize_complete_authorize_complete_post_with_http_info = with_http_info(
        authorize_complete_authorize_complete_post
    )
    authorize_complete = authorize_complete_authorize_complete_post
    authorize_complete_with_http_info = (
        authorize_complete_authorize_complete_post_with_http_info
    )

    authorize_flow_authorize_flow_get = awaited(
        McpDiscoverableApi.authorize_flow_authorize_flow_get
    )
    authorize_flow_authorize_flow_get_with_http_info = with_http_info(
        authorize_flow_authorize_flow_get
    )
    authorize_flow = authorize_flow_authorize_flow_get
    authorize_flow_with_http_info = authorize_flow_authorize_flow_get_with_http_info

    authorize_mcp_session_authorize_mcp_session_get = awaited(
        McpDiscoverableApi.authorize_mcp_session_authorize_mcp_session_get
    )
    authorize_mcp_session_authorize_mcp_session_get_with_http_info = with_http_info(
        authorize_mcp_session_authorize_mcp_session_get
    )
    authorize_mcp_session = authorize_mcp_session_authorize_mcp_session_get
    authorize_mcp_session_with_http_info = (
        authorize_mcp_session_authorize_mcp_session_get_with_http_info
    )

    callback_callback_get = awaited(McpDiscoverableApi.callback_callback_get)
    callback_callback_get_with_http_info = with_http_info(callback_callback_get)
    callback = callback_callback_get
    callback_with_http_info = callback_callback_get_with_http_info

    introspect_endpoint_introspect_post = awaited(
        McpDiscoverableApi.introspect_endpoint_introspect_post
    )
    introspect_endpoint_introspect_post_with_http_info = with_http_info(
        introspect_endpoint_introspect_post
    )
    introspect_endpoint = introspect_endpoint_introspect_post
    introspect_endpoint_with_http_info = (
        introspect_endpoint_introspect_post_with_http_info
    )

    register_client_register_post = awaited(
        McpDiscoverableApi.register_client_register_post
    )
    register_client_register_post_with_http_info = with_http_info(
        register_client_register_post
    )

    revoke_endpoint_revoke_post = awaited(
        McpDiscoverableApi.revoke_endpoint_revoke_post
    )
    revoke_endpoint_revoke_post_with_http_info = with_http_info(
        revoke_endpoint_revoke_post
    )
    revoke_endpoint = revoke_endpoint_revoke_post
    revoke_endpoint_with_http_info = revoke_endpoint_revoke_post_with_http_info

    token_endpoint_token_post = awaited(McpDiscoverableApi.token_endpoint_token_post)
    token_endpoint_token_post_with_http_info = with_http_info(token_endpoint_token_post)

    authorize_mcp_server_name_authorize_get = awaited(
        McpDiscoverableApi.authorize_mcp_server_name_authorize_get
    )
    authorize_mcp_server_name_authorize_get_with_http_info = with_http_info(
        authorize_mcp_server_name_authorize_get
    )

    register_client_mcp_server_name_register_post = awaited(
        McpDiscoverableApi.register_client_mcp_server_name_register_post
    )
    register_client_mcp_server_name_register_post_with_http_info = with_http_info(
        register_client_mcp_server_name_register_post
    )

    token_endpoint_mcp_server_name_token_post = awaited(
        McpDiscoverableApi.token_endpoint_mcp_server_name_token_post
    )
    token_endpoint_mcp_server_name_token_post_with_http_info = with_http_info(
        token_endpoint_mcp_server_name_token_post
    )
