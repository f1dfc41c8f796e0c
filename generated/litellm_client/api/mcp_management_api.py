from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import (
    Api,
    body_param,
    header_param,
    path_param,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.lite_llmmcp_server_table import LiteLLMMCPServerTable
    from ..models.make_mcp_servers_public_request import MakeMCPServersPublicRequest
    from ..models.mcp_connector_import_request import MCPConnectorImportRequest
    from ..models.mcp_connector_import_response import MCPConnectorImportResponse
    from ..models.mcp_gateway_sessions_response import MCPGatewaySessionsResponse
    from ..models.mcp_gateway_sessions_terminate_response import (
        MCPGatewaySessionsTerminateResponse,
    )
    from ..models.mcp_server_user_credential_list_item import (
        MCPServerUserCredentialListItem,
    )
    from ..models.mcp_submissions_summary import MCPSubmissionsSummary
    from ..models.mcp_user_credential_list_item import MCPUserCredentialListItem
    from ..models.mcp_user_credential_request import MCPUserCredentialRequest
    from ..models.mcp_user_credential_response import MCPUserCredentialResponse
    from ..models.mcp_user_env_vars_request import MCPUserEnvVarsRequest
    from ..models.mcp_user_env_vars_status import MCPUserEnvVarsStatus
    from ..models.mcpo_auth_user_credential_request import MCPOAuthUserCredentialRequest
    from ..models.mcpo_auth_user_credential_status import MCPOAuthUserCredentialStatus
    from ..models.new_mcp_server_request import NewMCPServerRequest
    from ..models.new_mcp_toolset_request import NewMCPToolsetRequest
    from ..models.pinned_mcp_tool import PinnedMCPTool
    from ..models.reject_mcp_server_request import RejectMCPServerRequest
    from ..models.update_mcp_server_request import UpdateMCPServerRequest
    from ..models.update_mcp_toolset_request import UpdateMCPToolsetRequest


class McpManagementApi(Api):
    """Operations tagged "mcp_management"."""

    def get_mcp_access_groups_v1_mcp_access_groups_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Mcp Access Groups.

        Get all available MCP access groups from the database AND config
        """
        return self._call(
            "get_mcp_access_groups_v1_mcp_access_groups_get",
            "GET",
            "/v1/mcp/access_groups",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    get_mcp_access_groups_v1_mcp_access_groups_get_with_http_info = with_http_info(
        get_mcp_access_groups_v1_mcp_access_groups_get
    )
    get_mcp_access_groups = get_mcp_access_groups_v1_mcp_access_groups_get
    get_mcp_access_groups_with_http_info = (
        get_mcp_access_groups_v1_mcp_access_groups_get_with_http_info
    )

    def discover_mcp_servers_v1_mcp_discover_get(
        self,
        *,
        query: str | None = None,
        category: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Discover Mcp Servers.

        Returns a curated list of well-known MCP servers for discovery UI

        Args:
            query: Search filter for server names and descriptions.
            category: Filter by category.
        """
        return self._call(
            "discover_mcp_servers_v1_mcp_discover_get",
            "GET",
            "/v1/mcp/discover",
            query_param("query", query),
            query_param("category", category),
            responses={"200": "Any"},
            opts=opts,
        )

    discover_mcp_servers_v1_mcp_discover_get_with_http_info = with_http_info(
        discover_mcp_servers_v1_mcp_discover_get
    )
    discover_mcp_servers = discover_mcp_servers_v1_mcp_discover_get
    discover_mcp_servers_with_http_info = (
        discover_mcp_servers_v1_mcp_discover_get_with_http_info
    )

    def make_mcp_servers_public_v1_mcp_make_public_post(
        self,
        make_mcp_servers_public_request: MakeMCPServersPublicRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Make Mcp Servers Public.

        Allows making MCP servers public for AI Hub
        """
        return self._call(
            "make_mcp_servers_public_v1_mcp_make_public_post",
            "POST",
            "/v1/mcp/make_public",
            body_param(
                make_mcp_servers_public_request,
                name="make_mcp_servers_public_request",
                required=True,
            ),
            responses={"202": "Any"},
            opts=opts,
        )

    make_mcp_servers_public_v1_mcp_make_public_post_with_http_info = with_http_info(
        make_mcp_servers_public_v1_mcp_make_public_post
    )
    make_mcp_servers_public = make_mcp_servers_public_v1_mcp_make_public_post
    make_mcp_servers_public_with_http_info = (
        make_mcp_servers_public_v1_mcp_make_public_post_with_http_info
    )

    def get_client_ip_v1_mcp_network_client_ip_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Client Ip.

        Returns the caller's IP address as seen by the proxy.
        """
        return self._call(
            "get_client_ip_v1_mcp_network_client_ip_get",
            "GET",
            "/v1/mcp/network/client-ip",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    get_client_ip_v1_mcp_network_client_ip_get_with_http_info = with_http_info(
        get_client_ip_v1_mcp_network_client_ip_get
    )
    get_client_ip = get_client_ip_v1_mcp_network_client_ip_get
    get_client_ip_with_http_info = (
        get_client_ip_v1_mcp_network_client_ip_get_with_http_info
    )

    def get_openapi_registry_v1_mcp_openapi_registry_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Openapi Registry.

        Returns well-known OpenAPI APIs with OAuth 2.0 metadata for the OpenAPI MCP
        picker
        """
        return self._call(
            "get_openapi_registry_v1_mcp_openapi_registry_get",
            "GET",
            "/v1/mcp/openapi-registry",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    get_openapi_registry_v1_mcp_openapi_registry_get_with_http_info = with_http_info(
        get_openapi_registry_v1_mcp_openapi_registry_get
    )
    get_openapi_registry = get_openapi_registry_v1_mcp_openapi_registry_get
    get_openapi_registry_with_http_info = (
        get_openapi_registry_v1_mcp_openapi_registry_get_with_http_info
    )

    def get_mcp_registry_v1_mcp_registry_json_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Mcp Registry.

        MCP registry endpoint. Spec: https://github.com/modelcontextprotocol/registry
        """
        return self._call(
            "get_mcp_registry_v1_mcp_registry_json_get",
            "GET",
            "/v1/mcp/registry.json",
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    get_mcp_registry_v1_mcp_registry_json_get_with_http_info = with_http_info(
        get_mcp_registry_v1_mcp_registry_json_get
    )
    get_mcp_registry = get_mcp_registry_v1_mcp_registry_json_get
    get_mcp_registry_with_http_info = (
        get_mcp_registry_v1_mcp_registry_json_get_with_http_info
    )

    def fetch_all_mcp_servers_v1_mcp_server_get(
        self,
        *,
        team_id: str | None = None,
        user_id: str | None = None,
        connected_app_view: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> list[LiteLLMMCPServerTable]:
        """Fetch All Mcp Servers.

        Returns the mcp server list with associated teams

        Args:
            team_id: Filter MCP servers by team scope. When provided, returns only
                servers the team has access to plus globally available (allow_all_keys)
                servers. Used by the Create Key UI to show team-scoped MCP servers.
            user_id: Filter MCP servers by internal user scope. When provided (and
                team_id is not), returns the union of the servers each of the user's
                teams has access to plus globally available (allow_all_keys) servers. A
                user who belongs to no team gets the unscoped list. Used by the Internal
                User and Virtual Key edit UIs.
            connected_app_view: Annotate each returned server with
                connected_app_reachable: whether a connected app authorized by the
                calling user (a gateway OAuth session) is served this server on the
                aggregate MCP endpoint.
        """
        return self._call(
            "fetch_all_mcp_servers_v1_mcp_server_get",
            "GET",
            "/v1/mcp/server",
            query_param("team_id", team_id),
            query_param("user_id", user_id),
            query_param("connected_app_view", connected_app_view),
            responses={"200": "list[LiteLLMMCPServerTable]"},
            opts=opts,
        )

    fetch_all_mcp_servers_v1_mcp_server_get_with_http_info = with_http_info(
        fetch_all_mcp_servers_v1_mcp_server_get
    )
    fetch_all_mcp_servers = fetch_all_mcp_servers_v1_mcp_server_get
    fetch_all_mcp_servers_with_http_info = (
        fetch_all_mcp_servers_v1_mcp_server_get_with_http_info
    )

    def edit_mcp_server_v1_mcp_server_put(
        self,
        update_mcp_server_request: UpdateMCPServerRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> LiteLLMMCPServerTable:
        """Edit Mcp Server.

        Allows deleting mcp serves in the db

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "edit_mcp_server_v1_mcp_server_put",
            "PUT",
            "/v1/mcp/server",
            body_param(
                update_mcp_server_request,
                name="update_mcp_server_request",
                required=True,
            ),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"202": "LiteLLMMCPServerTable"},
            opts=opts,
        )

    edit_mcp_server_v1_mcp_server_put_with_http_info = with_http_info(
        edit_mcp_server_v1_mcp_server_put
    )
    edit_mcp_server = edit_mcp_server_v1_mcp_server_put
    edit_mcp_server_with_http_info = edit_mcp_server_v1_mcp_server_put_with_http_info

    def add_mcp_server_v1_mcp_server_post(
        self,
        new_mcp_server_request: NewMCPServerRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> LiteLLMMCPServerTable:
        """Add Mcp Server.

        Allows creation of mcp servers

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "add_mcp_server_v1_mcp_server_post",
            "POST",
            "/v1/mcp/server",
            body_param(
                new_mcp_server_request, name="new_mcp_server_request", required=True
            ),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"201": "LiteLLMMCPServerTable"},
            opts=opts,
        )

    add_mcp_server_v1_mcp_server_post_with_http_info = with_http_info(
        add_mcp_server_v1_mcp_server_post
    )
    add_mcp_server = add_mcp_server_v1_mcp_server_post
    add_mcp_server_with_http_info = add_mcp_server_v1_mcp_server_post_with_http_info

    def health_check_servers_v1_mcp_server_health_get(
        self,
        *,
        server_ids: list[str] | None = None,
        include_reachability: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Health Check Servers.

        Health check for MCP servers

        Args:
            server_ids: Server IDs to check. If not provided, checks all accessible
                servers.
            include_reachability: Allow the 'reachable' status for responding servers
                whose authentication is unchecked.
        """
        return self._call(
            "health_check_servers_v1_mcp_server_health_get",
            "GET",
            "/v1/mcp/server/health",
            query_param("server_ids", server_ids),
            query_param("include_reachability", include_reachability),
            responses={"200": "Any"},
            opts=opts,
        )

    health_check_servers_v1_mcp_server_health_get_with_http_info = with_http_info(
        health_check_servers_v1_mcp_server_health_get
    )
    health_check_servers = health_check_servers_v1_mcp_server_health_get
    health_check_servers_with_http_info = (
        health_check_servers_v1_mcp_server_health_get_with_http_info
    )

    def import_mcp_servers_v1_mcp_server_import_post(
        self,
        mcp_connector_import_request: MCPConnectorImportRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> MCPConnectorImportResponse:
        """Import Mcp Servers.

        Bulk-import MCP connectors from Anthropic mcpServers or mcp_servers JSON
        """
        return self._call(
            "import_mcp_servers_v1_mcp_server_import_post",
            "POST",
            "/v1/mcp/server/import",
            body_param(
                mcp_connector_import_request,
                name="mcp_connector_import_request",
                required=True,
            ),
            responses={"200": "MCPConnectorImportResponse"},
            opts=opts,
        )

    import_mcp_servers_v1_mcp_server_import_post_with_http_info = with_http_info(
        import_mcp_servers_v1_mcp_server_import_post
    )
    import_mcp_servers = import_mcp_servers_v1_mcp_server_import_post
    import_mcp_servers_with_http_info = (
        import_mcp_servers_v1_mcp_server_import_post_with_http_info
    )

    def add_session_mcp_server_v1_mcp_server_oauth_session_post(
        self,
        new_mcp_server_request: NewMCPServerRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Add Session Mcp Server.

        Temporarily cache an MCP server in memory without writing to the database

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "add_session_mcp_server_v1_mcp_server_oauth_session_post",
            "POST",
            "/v1/mcp/server/oauth/session",
            body_param(
                new_mcp_server_request, name="new_mcp_server_request", required=True
            ),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "Any"},
            opts=opts,
        )

    add_session_mcp_server_v1_mcp_server_oauth_session_post_with_http_info = (
        with_http_info(add_session_mcp_server_v1_mcp_server_oauth_session_post)
    )
    add_session_mcp_server = add_session_mcp_server_v1_mcp_server_oauth_session_post
    add_session_mcp_server_with_http_info = (
        add_session_mcp_server_v1_mcp_server_oauth_session_post_with_http_info
    )

    def register_mcp_server_v1_mcp_server_register_post(
        self,
        new_mcp_server_request: NewMCPServerRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> LiteLLMMCPServerTable:
        """Register Mcp Server.

        Submit a new MCP server for admin review (non-admin users). Mirrors POST
        /guardrails/register.
        """
        return self._call(
            "register_mcp_server_v1_mcp_server_register_post",
            "POST",
            "/v1/mcp/server/register",
            body_param(
                new_mcp_server_request, name="new_mcp_server_request", required=True
            ),
            responses={"201": "LiteLLMMCPServerTable"},
            opts=opts,
        )

    register_mcp_server_v1_mcp_server_register_post_with_http_info = with_http_info(
        register_mcp_server_v1_mcp_server_register_post
    )
    register_mcp_server = register_mcp_server_v1_mcp_server_register_post
    register_mcp_server_with_http_info = (
        register_mcp_server_v1_mcp_server_register_post_with_http_info
    )

    def get_mcp_server_submissions_v1_mcp_server_submissions_get(
        self, *, opts: RequestOptions | None = None
    ) -> MCPSubmissionsSummary:
        """Get Mcp Server Submissions.

        Returns all MCP servers submitted by non-admin users (admin review queue).
        Mirrors GET /guardrails/submissions.
        """
        return self._call(
            "get_mcp_server_submissions_v1_mcp_server_submissions_get",
            "GET",
            "/v1/mcp/server/submissions",
            responses={"200": "MCPSubmissionsSummary"},
            errors={},
            opts=opts,
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

    def fetch_mcp_server_v1_mcp_server_server_id_get(
        self,
        server_id: str,
        *,
        include_reachability: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> LiteLLMMCPServerTable:
        """Fetch Mcp Server.

        Returns the mcp server info

        Args:
            include_reachability: Allow the 'reachable' status for responding servers
                whose authentication is unchecked.
        """
        return self._call(
            "fetch_mcp_server_v1_mcp_server_server_id_get",
            "GET",
            "/v1/mcp/server/{server_id}",
            path_param("server_id", server_id),
            query_param("include_reachability", include_reachability),
            responses={"200": "LiteLLMMCPServerTable"},
            opts=opts,
        )

    fetch_mcp_server_v1_mcp_server_server_id_get_with_http_info = with_http_info(
        fetch_mcp_server_v1_mcp_server_server_id_get
    )
    fetch_mcp_server = fetch_mcp_server_v1_mcp_server_server_id_get
    fetch_mcp_server_with_http_info = (
        fetch_mcp_server_v1_mcp_server_server_id_get_with_http_info
    )

    def remove_mcp_server_v1_mcp_server_server_id_delete(
        self,
        server_id: str,
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Remove Mcp Server.

        Allows deleting mcp serves in the db

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "remove_mcp_server_v1_mcp_server_server_id_delete",
            "DELETE",
            "/v1/mcp/server/{server_id}",
            path_param("server_id", server_id),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"202": "Any"},
            opts=opts,
        )

    remove_mcp_server_v1_mcp_server_server_id_delete_with_http_info = with_http_info(
        remove_mcp_server_v1_mcp_server_server_id_delete
    )
    remove_mcp_server = remove_mcp_server_v1_mcp_server_server_id_delete
    remove_mcp_server_with_http_info = (
        remove_mcp_server_v1_mcp_server_server_id_delete_with_http_info
    )

    def approve_mcp_server_submission_v1_mcp_server_server_id_approve_put(
        self, server_id: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> LiteLLMMCPServerTable:
        """Approve Mcp Server Submission.

        Approve a pending MCP server submission (admin only). Mirrors PUT
        /guardrails/{id}/approve.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "approve_mcp_server_submission_v1_mcp_server_server_id_approve_put",
            "PUT",
            "/v1/mcp/server/{server_id}/approve",
            path_param("server_id", server_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "LiteLLMMCPServerTable"},
            opts=opts,
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

    def store_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_post(
        self,
        server_id: str,
        mcpo_auth_user_credential_request: (
            MCPOAuthUserCredentialRequest | dict[str, Any]
        ),
        *,
        opts: RequestOptions | None = None,
    ) -> MCPOAuthUserCredentialStatus:
        """Store Mcp Oauth User Credential.

        Store the calling user's OAuth2 token for an OpenAPI MCP server
        """
        return self._call(
            "store_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_post",
            "POST",
            "/v1/mcp/server/{server_id}/oauth-user-credential",
            path_param("server_id", server_id),
            body_param(
                mcpo_auth_user_credential_request,
                name="mcpo_auth_user_credential_request",
                required=True,
            ),
            responses={"200": "MCPOAuthUserCredentialStatus"},
            opts=opts,
        )

    store_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_post_with_http_info = with_http_info(
        store_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_post
    )
    store_mcp_oauth_user_credential = store_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_post
    store_mcp_oauth_user_credential_with_http_info = store_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_post_with_http_info

    def delete_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_delete(
        self,
        server_id: str,
        *,
        user_id: str | None = None,
        opts: RequestOptions | None = None,
    ) -> MCPOAuthUserCredentialStatus:
        """Delete Mcp Oauth User Credential.

        Revoke the calling user's stored OAuth2 token for an MCP server. A proxy admin
        may pass user_id to revoke another user's stored token.
        """
        return self._call(
            "delete_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_delete",
            "DELETE",
            "/v1/mcp/server/{server_id}/oauth-user-credential",
            path_param("server_id", server_id),
            query_param("user_id", user_id, min_length=1),
            responses={"200": "MCPOAuthUserCredentialStatus"},
            opts=opts,
        )

    delete_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_delete_with_http_info = with_http_info(
        delete_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_delete
    )
    delete_mcp_oauth_user_credential = delete_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_delete
    delete_mcp_oauth_user_credential_with_http_info = delete_mcp_oauth_user_credential_v1_mcp_server_server_id_oauth_user_credential_delete_with_http_info

    def get_mcp_oauth_user_credential_status_v1_mcp_server_server_id_oauth_user_credential_status_get(
        self, server_id: str, *, opts: RequestOptions | None = None
    ) -> MCPOAuthUserCredentialStatus:
        """Get Mcp Oauth User Credential Status.

        Check whether the calling user has a stored OAuth2 credential for this MCP
        server
        """
        return self._call(
            "get_mcp_oauth_user_credential_status_v1_mcp_server_server_id_oauth_user_credential_status_get",
            "GET",
            "/v1/mcp/server/{server_id}/oauth-user-credential/status",
            path_param("server_id", server_id),
            responses={"200": "MCPOAuthUserCredentialStatus"},
            opts=opts,
        )

    get_mcp_oauth_user_credential_status_v1_mcp_server_server_id_oauth_user_credential_status_get_with_http_info = with_http_info(
        get_mcp_oauth_user_credential_status_v1_mcp_server_server_id_oauth_user_credential_status_get
    )
    get_mcp_oauth_user_credential_status = get_mcp_oauth_user_credential_status_v1_mcp_server_server_id_oauth_user_credential_status_get
    get_mcp_oauth_user_credential_status_with_http_info = get_mcp_oauth_user_credential_status_v1_mcp_server_server_id_oauth_user_credential_status_get_with_http_info

    def pin_mcp_server_tools_v1_mcp_server_server_id_pin_post(
        self, server_id: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> dict[str, PinnedMCPTool]:
        """Pin Mcp Server Tools.

        Pin the server's current upstream tool list, descriptions and input schemas
        (admin only). tools/list serves the pinned catalog from now on and an upstream
        change raises an mcp_pinned_tools_changed alert.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "pin_mcp_server_tools_v1_mcp_server_server_id_pin_post",
            "POST",
            "/v1/mcp/server/{server_id}/pin",
            path_param("server_id", server_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "dict[str, PinnedMCPTool]"},
            opts=opts,
        )

    pin_mcp_server_tools_v1_mcp_server_server_id_pin_post_with_http_info = (
        with_http_info(pin_mcp_server_tools_v1_mcp_server_server_id_pin_post)
    )
    pin_mcp_server_tools = pin_mcp_server_tools_v1_mcp_server_server_id_pin_post
    pin_mcp_server_tools_with_http_info = (
        pin_mcp_server_tools_v1_mcp_server_server_id_pin_post_with_http_info
    )

    def unpin_mcp_server_tools_v1_mcp_server_server_id_pin_delete(
        self, server_id: str, *, opts: RequestOptions | None = None
    ) -> dict[str, str]:
        """Unpin Mcp Server Tools.

        Unpin the server's tool list (admin only); tools/list serves the live upstream
        catalog again.
        """
        return self._call(
            "unpin_mcp_server_tools_v1_mcp_server_server_id_pin_delete",
            "DELETE",
            "/v1/mcp/server/{server_id}/pin",
            path_param("server_id", server_id),
            responses={"200": "dict[str, str]"},
            opts=opts,
        )

    unpin_mcp_server_tools_v1_mcp_server_server_id_pin_delete_with_http_info = (
        with_http_info(unpin_mcp_server_tools_v1_mcp_server_server_id_pin_delete)
    )
    unpin_mcp_server_tools = unpin_mcp_server_tools_v1_mcp_server_server_id_pin_delete
    unpin_mcp_server_tools_with_http_info = (
        unpin_mcp_server_tools_v1_mcp_server_server_id_pin_delete_with_http_info
    )

    def reject_mcp_server_submission_v1_mcp_server_server_id_reject_put(
        self,
        server_id: str,
        reject_mcp_server_request: RejectMCPServerRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> LiteLLMMCPServerTable:
        """Reject Mcp Server Submission.

        Reject a pending MCP server submission (admin only). Mirrors PUT
        /guardrails/{id}/reject.
        """
        return self._call(
            "reject_mcp_server_submission_v1_mcp_server_server_id_reject_put",
            "PUT",
            "/v1/mcp/server/{server_id}/reject",
            path_param("server_id", server_id),
            body_param(
                reject_mcp_server_request,
                name="reject_mcp_server_request",
                required=True,
            ),
            responses={"200": "LiteLLMMCPServerTable"},
            opts=opts,
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

    def store_mcp_user_credential_v1_mcp_server_server_id_user_credential_post(
        self,
        server_id: str,
        mcp_user_credential_request: MCPUserCredentialRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> MCPUserCredentialResponse:
        """Store Mcp User Credential.

        Store or update the calling user's API key for a BYOK MCP server
        """
        return self._call(
            "store_mcp_user_credential_v1_mcp_server_server_id_user_credential_post",
            "POST",
            "/v1/mcp/server/{server_id}/user-credential",
            path_param("server_id", server_id),
            body_param(
                mcp_user_credential_request,
                name="mcp_user_credential_request",
                required=True,
            ),
            responses={"200": "MCPUserCredentialResponse"},
            opts=opts,
        )

    store_mcp_user_credential_v1_mcp_server_server_id_user_credential_post_with_http_info = with_http_info(
        store_mcp_user_credential_v1_mcp_server_server_id_user_credential_post
    )
    store_mcp_user_credential = (
        store_mcp_user_credential_v1_mcp_server_server_id_user_credential_post
    )
    store_mcp_user_credential_with_http_info = store_mcp_user_credential_v1_mcp_server_server_id_user_credential_post_with_http_info

    def delete_mcp_user_credential_v1_mcp_server_server_id_user_credential_delete(
        self,
        server_id: str,
        *,
        user_id: str | None = None,
        opts: RequestOptions | None = None,
    ) -> MCPUserCredentialResponse:
        """Delete Mcp User Credential.

        Delete the calling user's stored API key for a BYOK MCP server. A proxy admin
        may pass user_id to revoke another user's stored key.
        """
        return self._call(
            "delete_mcp_user_credential_v1_mcp_server_server_id_user_credential_delete",
            "DELETE",
            "/v1/mcp/server/{server_id}/user-credential",
            path_param("server_id", server_id),
            query_param("user_id", user_id, min_length=1),
            responses={"200": "MCPUserCredentialResponse"},
            opts=opts,
        )

    delete_mcp_user_credential_v1_mcp_server_server_id_user_credential_delete_with_http_info = with_http_info(
        delete_mcp_user_credential_v1_mcp_server_server_id_user_credential_delete
    )
    delete_mcp_user_credential = (
        delete_mcp_user_credential_v1_mcp_server_server_id_user_credential_delete
    )
    delete_mcp_user_credential_with_http_info = delete_mcp_user_credential_v1_mcp_server_server_id_user_credential_delete_with_http_info

    def list_mcp_server_user_credentials_v1_mcp_server_server_id_user_credentials_get(
        self, server_id: str, *, opts: RequestOptions | None = None
    ) -> list[MCPServerUserCredentialListItem]:
        """List Mcp Server User Credentials.

        List every user's stored BYOK or OAuth2 credential for an MCP server (admin
        only, no secrets)
        """
        return self._call(
            "list_mcp_server_user_credentials_v1_mcp_server_server_id_user_credentials_get",
            "GET",
            "/v1/mcp/server/{server_id}/user-credentials",
            path_param("server_id", server_id),
            responses={"200": "list[MCPServerUserCredentialListItem]"},
            opts=opts,
        )

    list_mcp_server_user_credentials_v1_mcp_server_server_id_user_credentials_get_with_http_info = with_http_info(
        list_mcp_server_user_credentials_v1_mcp_server_server_id_user_credentials_get
    )
    list_mcp_server_user_credentials = (
        list_mcp_server_user_credentials_v1_mcp_server_server_id_user_credentials_get
    )
    list_mcp_server_user_credentials_with_http_info = list_mcp_server_user_credentials_v1_mcp_server_server_id_user_credentials_get_with_http_info

    def get_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_get(
        self, server_id: str, *, opts: RequestOptions | None = None
    ) -> MCPUserEnvVarsStatus:
        """Get Mcp User Env Vars.

        Return the calling user's per-user MCP env var status for this server.
        """
        return self._call(
            "get_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_get",
            "GET",
            "/v1/mcp/server/{server_id}/user-env-vars",
            path_param("server_id", server_id),
            responses={"200": "MCPUserEnvVarsStatus"},
            opts=opts,
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

    def store_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_post(
        self,
        server_id: str,
        mcp_user_env_vars_request: MCPUserEnvVarsRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> MCPUserEnvVarsStatus:
        """Store Mcp User Env Vars.

        Store the calling user's per-user MCP env var values for this server. Submitted
        values are merged over any previously stored values, so you only send the fields
        you want to set or change; a variable omitted (or sent empty) keeps its stored
        value. Use DELETE to clear all stored values.
        """
        return self._call(
            "store_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_post",
            "POST",
            "/v1/mcp/server/{server_id}/user-env-vars",
            path_param("server_id", server_id),
            body_param(
                mcp_user_env_vars_request,
                name="mcp_user_env_vars_request",
                required=True,
            ),
            responses={"200": "MCPUserEnvVarsStatus"},
            opts=opts,
        )

    store_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_post_with_http_info = with_http_info(
        store_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_post
    )
    store_mcp_user_env_vars = (
        store_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_post
    )
    store_mcp_user_env_vars_with_http_info = store_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_post_with_http_info

    def clear_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_delete(
        self, server_id: str, *, opts: RequestOptions | None = None
    ) -> MCPUserEnvVarsStatus:
        """Clear Mcp User Env Vars.

        Clear the calling user's per-user MCP env var values for this server.
        """
        return self._call(
            "clear_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_delete",
            "DELETE",
            "/v1/mcp/server/{server_id}/user-env-vars",
            path_param("server_id", server_id),
            responses={"200": "MCPUserEnvVarsStatus"},
            opts=opts,
        )

    clear_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_delete_with_http_info = with_http_info(
        clear_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_delete
    )
    clear_mcp_user_env_vars = (
        clear_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_delete
    )
    clear_mcp_user_env_vars_with_http_info = clear_mcp_user_env_vars_v1_mcp_server_server_id_user_env_vars_delete_with_http_info

    def get_mcp_gateway_sessions_v1_mcp_sessions_get(
        self, *, opts: RequestOptions | None = None
    ) -> MCPGatewaySessionsResponse:
        """Get Mcp Gateway Sessions.

        Live stateful MCP gateway sessions on this proxy worker, grouped by AI client
        and by user.
        """
        return self._call(
            "get_mcp_gateway_sessions_v1_mcp_sessions_get",
            "GET",
            "/v1/mcp/sessions",
            responses={"200": "MCPGatewaySessionsResponse"},
            errors={},
            opts=opts,
        )

    get_mcp_gateway_sessions_v1_mcp_sessions_get_with_http_info = with_http_info(
        get_mcp_gateway_sessions_v1_mcp_sessions_get
    )
    get_mcp_gateway_sessions = get_mcp_gateway_sessions_v1_mcp_sessions_get
    get_mcp_gateway_sessions_with_http_info = (
        get_mcp_gateway_sessions_v1_mcp_sessions_get_with_http_info
    )

    def delete_mcp_gateway_sessions_v1_mcp_sessions_delete(
        self,
        *,
        session_id_prefix: str | None = None,
        user_id: str | None = None,
        opts: RequestOptions | None = None,
    ) -> MCPGatewaySessionsTerminateResponse:
        """Delete Mcp Gateway Sessions.

        Force-close live stateful MCP gateway sessions on this proxy worker, selected by
        session id prefix and/or by the LiteLLM user that opened them (proxy admin
        only).
        """
        return self._call(
            "delete_mcp_gateway_sessions_v1_mcp_sessions_delete",
            "DELETE",
            "/v1/mcp/sessions",
            query_param("session_id_prefix", session_id_prefix, min_length=8),
            query_param("user_id", user_id, min_length=1),
            responses={"200": "MCPGatewaySessionsTerminateResponse"},
            opts=opts,
        )

    delete_mcp_gateway_sessions_v1_mcp_sessions_delete_with_http_info = with_http_info(
        delete_mcp_gateway_sessions_v1_mcp_sessions_delete
    )
    delete_mcp_gateway_sessions = delete_mcp_gateway_sessions_v1_mcp_sessions_delete
    delete_mcp_gateway_sessions_with_http_info = (
        delete_mcp_gateway_sessions_v1_mcp_sessions_delete_with_http_info
    )

    def get_mcp_tools_v1_mcp_tools_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Get Mcp Tools.

        Get all MCP tools available for the current key, including those from access
        groups
        """
        return self._call(
            "get_mcp_tools_v1_mcp_tools_get",
            "GET",
            "/v1/mcp/tools",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    get_mcp_tools_v1_mcp_tools_get_with_http_info = with_http_info(
        get_mcp_tools_v1_mcp_tools_get
    )
    get_mcp_tools = get_mcp_tools_v1_mcp_tools_get
    get_mcp_tools_with_http_info = get_mcp_tools_v1_mcp_tools_get_with_http_info

    def fetch_mcp_toolsets_v1_mcp_toolset_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Fetch Mcp Toolsets.

        List MCP toolsets accessible to the calling key
        """
        return self._call(
            "fetch_mcp_toolsets_v1_mcp_toolset_get",
            "GET",
            "/v1/mcp/toolset",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    fetch_mcp_toolsets_v1_mcp_toolset_get_with_http_info = with_http_info(
        fetch_mcp_toolsets_v1_mcp_toolset_get
    )
    fetch_mcp_toolsets = fetch_mcp_toolsets_v1_mcp_toolset_get
    fetch_mcp_toolsets_with_http_info = (
        fetch_mcp_toolsets_v1_mcp_toolset_get_with_http_info
    )

    def edit_mcp_toolset_v1_mcp_toolset_put(
        self,
        update_mcp_toolset_request: UpdateMCPToolsetRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Edit Mcp Toolset.

        Update an existing MCP toolset (admin only)
        """
        return self._call(
            "edit_mcp_toolset_v1_mcp_toolset_put",
            "PUT",
            "/v1/mcp/toolset",
            body_param(
                update_mcp_toolset_request,
                name="update_mcp_toolset_request",
                required=True,
            ),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "Any"},
            opts=opts,
        )

    edit_mcp_toolset_v1_mcp_toolset_put_with_http_info = with_http_info(
        edit_mcp_toolset_v1_mcp_toolset_put
    )
    edit_mcp_toolset = edit_mcp_toolset_v1_mcp_toolset_put
    edit_mcp_toolset_with_http_info = edit_mcp_toolset_v1_mcp_toolset_put_with_http_info

    def add_mcp_toolset_v1_mcp_toolset_post(
        self,
        new_mcp_toolset_request: NewMCPToolsetRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Add Mcp Toolset.

        Create a new MCP toolset (admin only)
        """
        return self._call(
            "add_mcp_toolset_v1_mcp_toolset_post",
            "POST",
            "/v1/mcp/toolset",
            body_param(
                new_mcp_toolset_request, name="new_mcp_toolset_request", required=True
            ),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"201": "Any"},
            opts=opts,
        )

    add_mcp_toolset_v1_mcp_toolset_post_with_http_info = with_http_info(
        add_mcp_toolset_v1_mcp_toolset_post
    )
    add_mcp_toolset = add_mcp_toolset_v1_mcp_toolset_post
    add_mcp_toolset_with_http_info = add_mcp_toolset_v1_mcp_toolset_post_with_http_info

    def fetch_mcp_toolset_v1_mcp_toolset_toolset_id_get(
        self, toolset_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        """Fetch Mcp Toolset.

        Get a specific MCP toolset by ID
        """
        return self._call(
            "fetch_mcp_toolset_v1_mcp_toolset_toolset_id_get",
            "GET",
            "/v1/mcp/toolset/{toolset_id}",
            path_param("toolset_id", toolset_id),
            responses={"200": "Any"},
            opts=opts,
        )

    fetch_mcp_toolset_v1_mcp_toolset_toolset_id_get_with_http_info = with_http_info(
        fetch_mcp_toolset_v1_mcp_toolset_toolset_id_get
    )
    fetch_mcp_toolset = fetch_mcp_toolset_v1_mcp_toolset_toolset_id_get
    fetch_mcp_toolset_with_http_info = (
        fetch_mcp_toolset_v1_mcp_toolset_toolset_id_get_with_http_info
    )

    def remove_mcp_toolset_v1_mcp_toolset_toolset_id_delete(
        self,
        toolset_id: str,
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Remove Mcp Toolset.

        Delete an MCP toolset (admin only)
        """
        return self._call(
            "remove_mcp_toolset_v1_mcp_toolset_toolset_id_delete",
            "DELETE",
            "/v1/mcp/toolset/{toolset_id}",
            path_param("toolset_id", toolset_id),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"202": "Any"},
            opts=opts,
        )

    remove_mcp_toolset_v1_mcp_toolset_toolset_id_delete_with_http_info = with_http_info(
        remove_mcp_toolset_v1_mcp_toolset_toolset_id_delete
    )
    remove_mcp_toolset = remove_mcp_toolset_v1_mcp_toolset_toolset_id_delete
    remove_mcp_toolset_with_http_info = (
        remove_mcp_toolset_v1_mcp_toolset_toolset_id_delete_with_http_info
    )

    def list_mcp_user_credentials_v1_mcp_user_credentials_get(
        self, *, opts: RequestOptions | None = None
    ) -> list[MCPUserCredentialListItem]:
        """List Mcp User Credentials.

        List all OAuth2 MCP credentials stored for the calling user
        """
        return self._call(
            "list_mcp_user_credentials_v1_mcp_user_credentials_get",
            "GET",
            "/v1/mcp/user-credentials",
            responses={"200": "list[MCPUserCredentialListItem]"},
            errors={},
            opts=opts,
        )

    list_mcp_user_credentials_v1_mcp_user_credentials_get_with_http_info = (
        with_http_info(list_mcp_user_credentials_v1_mcp_user_credentials_get)
    )
    list_mcp_user_credentials = list_mcp_user_credentials_v1_mcp_user_credentials_get
    list_mcp_user_credentials_with_http_info = (
        list_mcp_user_credentials_v1_mcp_user_credentials_get_with_http_info
    )

    def list_mcp_user_env_var_status_v1_mcp_user_env_vars_status_get(
        self, *, opts: RequestOptions | None = None
    ) -> list[MCPUserEnvVarsStatus]:
        """List Mcp User Env Var Status.

        Per-user MCP env var status across every server the user can access. Used by the
        dashboard to highlight servers with missing per-user vars.
        """
        return self._call(
            "list_mcp_user_env_var_status_v1_mcp_user_env_vars_status_get",
            "GET",
            "/v1/mcp/user-env-vars/status",
            responses={"200": "list[MCPUserEnvVarsStatus]"},
            errors={},
            opts=opts,
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
