from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.mcp_management_api import McpManagementApi


class AsyncMcpManagementApi(AsyncApi):
    """Operations tagged "mcp_management"."""

    get_mcp_access_groups_v1_mcp_access_groups_get = awaited(
        McpManagementApi.get_mcp_access_groups_v1_mcp_access_groups_get
    )
    get_mcp_access_groups_v1_mcp_access_groups_get_with_http_info = with_http_info(
        get_mcp_access_groups_v1_mcp_access_groups_get
    )
    get_mcp_access_groups = get_mcp_access_groups_v1_mcp_access_groups_get
    get_mcp_access_groups_with_http_info = (
        get_mcp_access_groups_v1_mcp_access_groups_get_with_http_info
    )

    discover_mcp_servers_v1_mcp_discover_get = awaited(
        McpManagementApi.discover_mcp_servers_v1_mcp_discover_get
    )
    discover_mcp_servers_v1_mcp_discover_get_with_http_info = with_http_info(
        discover_mcp_servers_v1_mcp_discover_get
    )
    discover_mcp_servers = discover_mcp_servers_v1_mcp_discover_get
    discover_mcp_servers_with_http_info = (
        discover_mcp_servers_v1_mcp_discover_get_with_http_info
    )

    make_mcp_servers_public_v1_mcp_make_public_post = awaited(
        McpManagementApi.make_mcp_servers_public_v1_mcp_make_public_post
    )
    make_mcp_servers_public_v1_mcp_make_public_post_with_http_info = with_http_info(
        make_mcp_servers_public_v1_mcp_make_public_post
    )
    make_mcp_servers_public = make_mcp_servers_public_v1_mcp_make_public_post
    make_mcp_servers_public_with_http_info = (
        make_mcp_servers_public_v1_mcp_make_public_post_with_http_info
    )

    get_client_ip_v1_mcp_network_client_ip_get = awaited(
        McpManagementApi.get_client_ip_v1_mcp_network_client_ip_get
    )
    get_client_ip_v1_mcp_network_client_ip_get_with_http_info = with_http_info(
        get_client_ip_v1_mcp_network_client_ip_get
    )
    get_client_ip = get_client_ip_v1_mcp_network_client_ip_get
    get_client_ip_with_http_info = (
        get_client_ip_v1_mcp_network_client_ip_get_with_http_info
    )

    get_openapi_registry_v1_mcp_openapi_registry_get = awaited(
        McpManagementApi.get_openapi_registry_v1_mcp_openapi_registry_get
    )
    get_openapi_registry_v1_mcp_openapi_registry_get_with_http_info = with_http_info(
        get_openapi_registry_v1_mcp_openapi_registry_get
    )
    get_openapi_registry = get_openapi_registry_v1_mcp_openapi_registry_get
    get_openapi_registry_with_http_info = (
        get_openapi_registry_v1_mcp_openapi_registry_get_with_http_info
    )

    get_mcp_registry_v1_mcp_registry_json_get = awaited(
        McpManagementApi.get_mcp_registry_v1_mcp_registry_json_get
    )
    get_mcp_registry_v1_mcp_registry_json_get_with_http_info = with_http_info(
        get_mcp_registry_v1_mcp_registry_json_get
    )
    get_mcp_registry = get_mcp_registry_v1_mcp_registry_json_get
    get_mcp_registry_with_http_info = (
        get_mcp_registry_v1_mcp_registry_json_get_with_http_info
    )

    fetch_all_mcp_servers_v1_mcp_server_get = awaited(
        McpManagementApi.fetch_all_mcp_servers_v1_mcp_server_get
    )
    fetch_all_mcp_servers_v1_mcp_server_get_with_http_info = with_http_info(
        fetch_all_mcp_servers_v1_mcp_server_get
    )
    fetch_all_mcp_servers = fetch_all_mcp_servers_v1_mcp_server_get
    fetch_all_mcp_servers_with_http_info = (
        fetch_all_mcp_servers_v1_mcp_server_get_with_http_info
    )

    edit_mcp_server_v1_mcp_server_put = awaited(
        McpManagementApi.edit_mcp_server_v1_mcp_server_put
    )
    edit_mcp_server_v1_mcp_server_put_with_http_info = with_http_info(
        edit_mcp_server_v1_mcp_server_put
    )
    edit_mcp_server = edit_mcp_server_v1_mcp_server_put
    edit_mcp_server_with_http_info = edit_mcp_server_v1_mcp_server_put_with_http_info

    add_mcp_server_v1_mcp_server_post = awaited(
        McpManagementApi.add_mcp_server_v1_mcp_server_post
    )
    add_mcp_server_v1_mcp_server_post_with_http_info = with_http_info(
        add_mcp_server_v1_mcp_server_post
    )
    add_mcp_server = add_mcp_server_v1_mcp_server_post
    add_mcp_server_with_http_info = add_mcp_server_v1_mcp_server_post_with_http_info

    health_check_servers_v1_mcp_server_health_get = awaited(
        McpManagementApi.health_check_servers_v1_mcp_server_health_get
    )
    health_check_servers_v1_mcp_server_health_get_with_http_info = with_http_info(
        health_check_servers_v1_mcp_server_health_get
    )
    health_check_servers = health_check_servers_v1_mcp_server_health_get
    health_check_servers_with_http_info = (
        health_check_servers_v1_mcp_server_health_get_with_http_info
    )

    import_mcp_servers_v1_mcp_server_import_post = awaited(
        McpManagementApi.import_mcp_servers_v1_mcp_server_import_post
    )
    import_mcp_servers_v1_mcp_server_import_post_with_http_info = with_http_info(
        import_mcp_servers_v1_mcp_server_import_post
    )
    import_mcp_servers = import_mcp_servers_v1_mcp_server_import_post
    import_mcp_servers_with_http_info = (
        import_mcp_servers_v1_mcp_server_import_post_with_http_info
    )

    add_session_mcp_server_v1_mcp_server_oauth_session_post = awaited(
        McpManagementApi.add_session_mcp_server_v1_mcp_server_oauth_session_post
    )
    add_session_mcp_server_v1_mcp_server_oauth_session_post_with_http_info = (
        with_http_info(add_session_mcp_server_v1_mcp_server_oauth_session_post)
    )
    add_session_mcp_server = add_session_mcp_server_v1_mcp_server_oauth_session_post
    add_session_mcp_server_with_http_info = (
        add_session_mcp_server_v1_mcp_server_oauth_session_post_with_http_info
    )

    register_mcp_server_v1_mcp_server_register_post = awaited(
        McpManagementApi.register_mcp_server_v1_mcp_server_register_post
    )
    register_mcp_server_v1_mcp_server_register_post_with_http_info = with_http_info(
        register_mcp_server_v1_mcp_server_register_post
    )
    register_mcp_server = register_mcp_server_v1_mcp_server_register_post
    register_mcp_server_with_http_info = (
        register_mcp_server_v1_mcp_server_register_post_with_http_info
    )

    get_mcp_server_submissions_v1_mcp_server_submissions_get = awaited(
        McpManagementApi.get_mcp_server_submissions_v1_mcp_server_submissions_get
    )
    get_mcp_server_submissions_v1_mcp_server_submissions_get_with_http_info = (
        with_http_info(get_mcp_server_submissions_v1_mcp_server_submissions_get)
    )
    get_mcp_server_submissions = (
        get_mcp_server_submissions_v1_mcp_server_submissions_get
    )
    get_mcp_server_submissions_with_http_info = (
        get_mcp_server_submissions_v1_mcp_server_submissions_get_with_http_info
    )

    fetch_mcp_server_v1_mcp_server_server_id_get = awaited(
        McpManagementApi.fetch_mcp_server_v1_mcp_server_server_id_get
    )
    fetch_mcp_server_v1_mcp_server_server_id_get_with_http_info = with_http_info(
        fetch_mcp_server_v1_mcp_server_server_id_get
    )
    fetch_mcp_server = fetch_mcp_server_v1_mcp_server_server_id_get
    fetch_mcp_server_with_http_info = (
        fetch_mcp_server_v1_mcp_server_server_id_get_with_http_info
    )

    remove_mcp_server_v1_mcp_server_server_id_delete = awaited(
        McpManagementApi.remove_mcp_server_v1_mcp_server_server_id_delete
    )
    remove_mcp_server_v1_mcp_server_server_id_delete_with_http_info = with_http_info(
        remove_mcp_server_v1_mcp_server_server_id_delete
    )
    remove_mcp_server = remove_mcp_server_v1_mcp_server_server_id_delete
    remove_mcp_server_with_http_info = (
        remove_mcp_server_v1_mcp_server_server_id_delete_with_http_info
    )

    approve_mcp_server_submission_v1_mcp_server_server_id_approve_put = awaited(
        McpManagementApi.approve_mcp_server_submission_v1_mcp_server_server_id_approve_put
    )
    approve_mcp_server_submission_v1_mcp_server_server_id_approve_put_with_http_info = (
        with_http_info(
            approve_mcp_server_submission_v1_mcp_server_server_id_approve_put
        )
    )
    approve_mcp_server_submission = (
        approve_mcp_server_submission_v1_mcp_server_server_id_approve_put
    )
    approve_mcp_server_submission_with_http_info = (
        approve_mcp_server_submission_v1_mcp_server_server_id_approve_put_with_http_info
    )

    store_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_post = awaited(
        McpManagementApi.store_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_post
    )
    store_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_post_with_http_info = with_http_info(
        store_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_post
    )
    store_mcp_oauth_user_credential = store_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_post
    store_mcp_oauth_user_credential_with_http_info = store_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_post_with_http_info

    delete_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_delete = awaited(
        McpManagementApi.delete_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_delete
    )
    delete_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_delete_with_http_info = with_http_info(
        delete_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_delete
    )
    delete_mcp_oauth_user_credential = delete_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_delete
    delete_mcp_oauth_user_credential_with_http_info = delete_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_delete_with_http_info

    get_mcp_oauth_user_credential_status_v1_mcp_server_server_id_oauth_user_credential_status_get = awaited(
        McpManagementApi.get_mcp_oauth_user_credential_status_v1_mcp_server_server_id_oauth_user_credential_status_get
    )
    get_mcp_oauth_user_credential_status_v1_mcp_server_server_id_oauth_user_credential_status_get_with_http_info = with_http_info(
        get_mcp_oauth_user_credential_status_v1_mcp_server_server_id_oauth_user_credential_status_get
    )
    get_mcp_oauth_user_credential_status = get_mcp_oauth_user_credential_status_v1_mcp_server_server_id_oauth_user_credential_status_get
    get_mcp_oauth_user_credential_status_with_http_info = get_mcp_oauth_user_credential_status_v1_mcp_server_server_id_oauth_user_credential_status_get_with_http_info

    pin_mcp_server_tools_v1_mcp_server_server_id_pin_post = awaited(
        McpManagementApi.pin_mcp_server_tools_v1_mcp_server_server_id_pin_post
    )
    pin_mcp_server_tools_v1_mcp_server_server_id_pin_post_with_http_info = (
        with_http_info(pin_mcp_server_tools_v1_mcp_server_server_id_pin_post)
    )
    pin_mcp_server_tools = pin_mcp_server_tools_v1_mcp_server_server_id_pin_post
    pin_mcp_server_tools_with_http_info = (
        pin_mcp_server_tools_v1_mcp_server_server_id_pin_post_with_http_info
    )

    unpin_mcp_server_tools_v1_mcp_server_server_id_pin_delete = awaited(
        McpManagementApi.unpin_mcp_server_tools_v1_mcp_server_server_id_pin_delete
    )
    unpin_mcp_server_tools_v1_mcp_server_server_id_pin_delete_with_http_info = (
        with_http_info(unpin_mcp_server_tools_v1_mcp_server_server_id_pin_delete)
    )
    unpin_mcp_server_tools = unpin_mcp_server_tools_v1_mcp_server_server_id_pin_delete
    unpin_mcp_server_tools_with_http_info = (
        unpin_mcp_server_tools_v1_mcp_server_server_id_pin_delete_with_http_info
    )

    reject_mcp_server_submission_v1_mcp_server_server_id_reject_put = awaited(
        McpManagementApi.reject_mcp_server_submission_v1_mcp_server_server_id_reject_put
    )
    reject_mcp_server_submission_v1_mcp_server_server_id_reject_put_with_http_info = (
        with_http_info(reject_mcp_server_submission_v1_mcp_server_server_id_reject_put)
    )
    reject_mcp_server_submission = (
        reject_mcp_server_submission_v1_mcp_server_server_id_reject_put
    )
    reject_mcp_server_submission_with_http_info = (
        reject_mcp_server_submission_v1_mcp_server_server_id_reject_put_with_http_info
    )

    store_mcp_user_credential_v1_mcp_server_server_id_user_credential_post = awaited(
        McpManagementApi.store_mcp_user_credential_v1_mcp_server_server_id_user_credential_post
    )
    store_mcp_user_credential_v1_mcp_server_server_id_user_credential_post_with_http_info = with_http_info(
        store_mcp_user_credential_v1_mcp_server_server_id_user_credential_post
    )
    store_mcp_user_credential = (
        store_mcp_user_credential_v1_mcp_server_server_id_user_credential_post
    )
    store_mcp_user_credential_with_http_info = store_mcp_user_credential_v1_mcp_server_server_id_user_credential_post_with_http_info

    delete_mcp_user_credential_v1_mcp_server_server_id_user_credential_delete = awaited(
        McpManagementApi.delete_mcp_user_credential_v1_mcp_server_server_id_user_credential_delete
    )
    delete_mcp_user_credential_v1_mcp_server_server_id_user_credential_delete_with_http_info = with_http_info(
        delete_mcp_user_credential_v1_mcp_server_server_id_user_credential_delete
    )
    delete_mcp_user_credential = (
        delete_mcp_user_credential_v1_mcp_server_server_id_user_credential_delete
    )
    delete_mcp_user_credential_with_http_info = delete_mcp_user_credential_v1_mcp_server_server_id_user_credential_delete_with_http_info

    list_mcp_server_user_credentials_v1_mcp_server_server_id_user_credentials_get = awaited(
        McpManagementApi.list_mcp_server_user_credentials_v1_mcp_server_server_id_user_credentials_get
    )
    list_mcp_server_user_credentials_v1_mcp_server_server_id_user_credentials_get_with_http_info = with_http_info(
        list_mcp_server_user_credentials_v1_mcp_server_server_id_user_credentials_get
    )
    list_mcp_server_user_credentials = (
        list_mcp_server_user_credentials_v1_mcp_server_server_id_user_credentials_get
    )
    list_mcp_server_user_credentials_with_http_info = list_mcp_server_user_credentials_v1_mcp_server_server_id_user_credentials_get_with_http_info

    get_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_get = awaited(
        McpManagementApi.get_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_get
    )
    get_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_get_with_http_info = (
        with_http_info(get_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_get)
    )
    get_mcp_user_env_vars = (
        get_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_get
    )
    get_mcp_user_env_vars_with_http_info = (
        get_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_get_with_http_info
    )

    store_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_post = awaited(
        McpManagementApi.store_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_post
    )
    store_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_post_with_http_info = with_http_info(
        store_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_post
    )
    store_mcp_user_env_vars = (
        store_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_post
    )
    store_mcp_user_env_vars_with_http_info = store_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_post_with_http_info

    clear_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_delete = awaited(
        McpManagementApi.clear_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_delete
    )
    clear_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_delete_with_http_info = with_http_info(
        clear_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_delete
    )
    clear_mcp_user_env_vars = (
        clear_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_delete
    )
    clear_mcp_user_env_vars_with_http_info = clear_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_delete_with_http_info

    get_mcp_gateway_sessions_v1_mcp_sessions_get = awaited(
        McpManagementApi.get_mcp_gateway_sessions_v1_mcp_sessions_get
    )
    get_mcp_gateway_sessions_v1_mcp_sessions_get_with_http_info = with_http_info(
        get_mcp_gateway_sessions_v1_mcp_sessions_get
    )
    get_mcp_gateway_sessions = get_mcp_gateway_sessions_v1_mcp_sessions_get
    get_mcp_gateway_sessions_with_http_info = (
        get_mcp_gateway_sessions_v1_mcp_sessions_get_with_http_info
    )

    delete_mcp_gateway_sessions_v1_mcp_sessions_delete = awaited(
        McpManagementApi.delete_mcp_gateway_sessions_v1_mcp_sessions_delete
    )
    delete_mcp_gateway_sessions_v1_mcp_sessions_delete_with_http_info = with_http_info(
        delete_mcp_gateway_sessions_v1_mcp_sessions_delete
    )
    delete_mcp_gateway_sessions = delete_mcp_gateway_sessions_v1_mcp_sessions_delete
    delete_mcp_gateway_sessions_with_http_info = (
        delete_mcp_gateway_sessions_v1_mcp_sessions_delete_with_http_info
    )

    get_mcp_tools_v1_mcp_tools_get = awaited(
        McpManagementApi.get_mcp_tools_v1_mcp_tools_get
    )
    get_mcp_tools_v1_mcp_tools_get_with_http_info = with_http_info(
        get_mcp_tools_v1_mcp_tools_get
    )
    get_mcp_tools = get_mcp_tools_v1_mcp_tools_get
    get_mcp_tools_with_http_info = get_mcp_tools_v1_mcp_tools_get_with_http_info

    fetch_mcp_toolsets_v1_mcp_toolset_get = awaited(
        McpManagementApi.fetch_mcp_toolsets_v1_mcp_toolset_get
    )
    fetch_mcp_toolsets_v1_mcp_toolset_get_with_http_info = with_http_info(
        fetch_mcp_toolsets_v1_mcp_toolset_get
    )
    fetch_mcp_toolsets = fetch_mcp_toolsets_v1_mcp_toolset_get
    fetch_mcp_toolsets_with_http_info = (
        fetch_mcp_toolsets_v1_mcp_toolset_get_with_http_info
    )

    edit_mcp_toolset_v1_mcp_toolset_put = awaited(
        McpManagementApi.edit_mcp_toolset_v1_mcp_toolset_put
    )
    edit_mcp_toolset_v1_mcp_toolset_put_with_http_info = with_http_info(
        edit_mcp_toolset_v1_mcp_toolset_put
    )
    edit_mcp_toolset = edit_mcp_toolset_v1_mcp_toolset_put
    edit_mcp_toolset_with_http_info = edit_mcp_toolset_v1_mcp_toolset_put_with_http_info

    add_mcp_toolset_v1_mcp_toolset_post = awaited(
        McpManagementApi.add_mcp_toolset_v1_mcp_toolset_post
    )
    add_mcp_toolset_v1_mcp_toolset_post_with_http_info = with_http_info(
        add_mcp_toolset_v1_mcp_toolset_post
    )
    add_mcp_toolset = add_mcp_toolset_v1_mcp_toolset_post
    add_mcp_toolset_with_http_info = add_mcp_toolset_v1_mcp_toolset_post_with_http_info

    fetch_mcp_toolset_v1_mcp_toolset_toolset_id_get = awaited(
        McpManagementApi.fetch_mcp_toolset_v1_mcp_toolset_toolset_id_get
    )
    fetch_mcp_toolset_v1_mcp_toolset_toolset_id_get_with_http_info = with_http_info(
        fetch_mcp_toolset_v1_mcp_toolset_toolset_id_get
    )
    fetch_mcp_toolset = fetch_mcp_toolset_v1_mcp_toolset_toolset_id_get
    fetch_mcp_toolset_with_http_info = (
        fetch_mcp_toolset_v1_mcp_toolset_toolset_id_get_with_http_info
    )

    remove_mcp_toolset_v1_mcp_toolset_toolset_id_delete = awaited(
        McpManagementApi.remove_mcp_toolset_v1_mcp_toolset_toolset_id_delete
    )
    remove_mcp_toolset_v1_mcp_toolset_toolset_id_delete_with_http_info = with_http_info(
        remove_mcp_toolset_v1_mcp_toolset_toolset_id_delete
    )
    remove_mcp_toolset = remove_mcp_toolset_v1_mcp_toolset_toolset_id_delete
    remove_mcp_toolset_with_http_info = (
        remove_mcp_toolset_v1_mcp_toolset_toolset_id_delete_with_http_info
    )

    list_mcp_user_credentials_v1_mcp_user_credentials_get = awaited(
        McpManagementApi.list_mcp_user_credentials_v1_mcp_user_credentials_get
    )
    list_mcp_user_credentials_v1_mcp_user_credentials_get_with_http_info = (
        with_http_info(list_mcp_user_credentials_v1_mcp_user_credentials_get)
    )
    list_mcp_user_credentials = list_mcp_user_credentials_v1_mcp_user_credentials_get
    list_mcp_user_credentials_with_http_info = (
        list_mcp_user_credentials_v1_mcp_user_credentials_get_with_http_info
    )

    list_mcp_user_env_var_status_v1_mcp_user_env_vars_status_get = awaited(
        McpManagementApi.list_mcp_user_env_var_status_v1_mcp_user_env_vars_status_get
    )
    list_mcp_user_env_var_status_v1_mcp_user_env_vars_status_get_with_http_info = (
        with_http_info(list_mcp_user_env_var_status_v1_mcp_user_env_vars_status_get)
    )
    list_mcp_user_env_var_status = (
        list_mcp_user_env_var_status_v1_mcp_user_env_vars_status_get
    )
    list_mcp_user_env_var_status_with_http_info = (
        list_mcp_user_env_var_status_v1_mcp_user_env_vars_status_get_with_http_info
    )
