from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.new_mcp_server_request import NewMCPServerRequest


class McpRestApi(Api):
    """Operations tagged "mcp_rest"."""

    def test_connection_mcp_rest_test_connection_post(
        self,
        new_mcp_server_request: NewMCPServerRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Test Connection.

        Test if we can connect to the provided MCP server before adding it
        """
        return self._call(
            "test_connection_mcp_rest_test_connection_post",
            "POST",
            "/mcp-rest/test/connection",
            body_param(
                new_mcp_server_request, name="new_mcp_server_request", required=True
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    test_connection_mcp_rest_test_connection_post_with_http_info = with_http_info(
        test_connection_mcp_rest_test_connection_post
    )
    test_connection = test_connection_mcp_rest_test_connection_post
    test_connection_with_http_info = (
        test_connection_mcp_rest_test_connection_post_with_http_info
    )

    def test_tools_list_mcp_rest_test_tools_list_post(
        self,
        new_mcp_server_request: NewMCPServerRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Test Tools List.

        Preview tools available from MCP server before adding it
        """
        return self._call(
            "test_tools_list_mcp_rest_test_tools_list_post",
            "POST",
            "/mcp-rest/test/tools/list",
            body_param(
                new_mcp_server_request, name="new_mcp_server_request", required=True
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    test_tools_list_mcp_rest_test_tools_list_post_with_http_info = with_http_info(
        test_tools_list_mcp_rest_test_tools_list_post
    )
    test_tools_list = test_tools_list_mcp_rest_test_tools_list_post
    test_tools_list_with_http_info = (
        test_tools_list_mcp_rest_test_tools_list_post_with_http_info
    )

    def call_tool_rest_api_mcp_rest_tools_call_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Call Tool Rest Api.

        REST API to call a specific MCP tool with the provided arguments

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "call_tool_rest_api_mcp_rest_tools_call_post",
            "POST",
            "/mcp-rest/tools/call",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    call_tool_rest_api_mcp_rest_tools_call_post_with_http_info = with_http_info(
        call_tool_rest_api_mcp_rest_tools_call_post
    )
    call_tool_rest_api = call_tool_rest_api_mcp_rest_tools_call_post
    call_tool_rest_api_with_http_info = (
        call_tool_rest_api_mcp_rest_tools_call_post_with_http_info
    )

    def list_tool_rest_api_mcp_rest_tools_list_get(
        self,
        *,
        server_id: str | None = None,
        mcp_server_name: str | None = None,
        toolset_name: str | None = None,
        include_disabled_tools: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """List Tool Rest Api.

        List all available tools with information about the server they belong to.

        Example response:
        {
            "tools": [
                {
                    "name": "create_zap",
                    "description": "Create a new zap",
                    "inputSchema": "tool_input_schema",
                    "mcp_info": {
                        "server_name": "zapier",
                        "logo_url": "https://www.zapier.com/logo.png",
                        "server_id": "a1b2c3d4-...",
                        "alias": "zapier_prod",
                    }
                }
            ],
            "error": null,
            "message": "Successfully retrieved tools"
        }

        Args:
            server_id: The server id to list tools for.
            mcp_server_name: Filter tools to a single MCP server by name or alias.
            toolset_name: Filter tools to a single toolset by name.
            include_disabled_tools: Admin only. Return the full server tool catalog
                without the allowed_tools filter or per-key tool permissions, so the MCP
                settings UI can configure the allowlist. Ignored for non-admins.
        """
        return self._call(
            "list_tool_rest_api_mcp_rest_tools_list_get",
            "GET",
            "/mcp-rest/tools/list",
            query_param("server_id", server_id),
            query_param("mcp_server_name", mcp_server_name),
            query_param("toolset_name", toolset_name),
            query_param("include_disabled_tools", include_disabled_tools),
            responses={"200": "dict[str, Any]"},
            opts=opts,
        )

    list_tool_rest_api_mcp_rest_tools_list_get_with_http_info = with_http_info(
        list_tool_rest_api_mcp_rest_tools_list_get
    )
    list_tool_rest_api = list_tool_rest_api_mcp_rest_tools_list_get
    list_tool_rest_api_with_http_info = (
        list_tool_rest_api_mcp_rest_tools_list_get_with_http_info
    )
