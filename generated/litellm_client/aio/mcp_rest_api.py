from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import AsyncApi, body_param, query_param

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
    from ..models.new_mcp_server_request import NewMCPServerRequest


class AsyncMcpRestApi(AsyncApi):
    """Operations tagged "mcp_rest"."""

    async def test_connection_mcp_rest_test_connection_post(
        self,
        new_mcp_server_request: NewMCPServerRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Test Connection.

        Test if we can connect to the provided MCP server before adding it
        """
        return (
            await self.test_connection_mcp_rest_test_connection_post_with_http_info(
                new_mcp_server_request, opts=opts
            )
        ).data

    async def test_connection_mcp_rest_test_connection_post_with_http_info(
        self,
        new_mcp_server_request: NewMCPServerRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Like `test_connection_mcp_rest_test_connection_post`, with the status code and the headers."""
        return await self._call(
            "test_connection_mcp_rest_test_connection_post",
            "POST",
            "/mcp-rest/test/connection",
            body_param(
                new_mcp_server_request, name="new_mcp_server_request", required=True
            ),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    test_connection = test_connection_mcp_rest_test_connection_post
    test_connection_with_http_info = (
        test_connection_mcp_rest_test_connection_post_with_http_info
    )

    async def test_tools_list_mcp_rest_test_tools_list_post(
        self,
        new_mcp_server_request: NewMCPServerRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Test Tools List.

        Preview tools available from MCP server before adding it
        """
        return (
            await self.test_tools_list_mcp_rest_test_tools_list_post_with_http_info(
                new_mcp_server_request, opts=opts
            )
        ).data

    async def test_tools_list_mcp_rest_test_tools_list_post_with_http_info(
        self,
        new_mcp_server_request: NewMCPServerRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Like `test_tools_list_mcp_rest_test_tools_list_post`, with the status code and the headers."""
        return await self._call(
            "test_tools_list_mcp_rest_test_tools_list_post",
            "POST",
            "/mcp-rest/test/tools/list",
            body_param(
                new_mcp_server_request, name="new_mcp_server_request", required=True
            ),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    test_tools_list = test_tools_list_mcp_rest_test_tools_list_post
    test_tools_list_with_http_info = (
        test_tools_list_mcp_rest_test_tools_list_post_with_http_info
    )

    async def call_tool_rest_api_mcp_rest_tools_call_post(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Call Tool Rest Api.

        REST API to call a specific MCP tool with the provided arguments
        """
        return (
            await self.call_tool_rest_api_mcp_rest_tools_call_post_with_http_info(
                opts=opts
            )
        ).data

    async def call_tool_rest_api_mcp_rest_tools_call_post_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `call_tool_rest_api_mcp_rest_tools_call_post`, with the status code and the headers."""
        return await self._call(
            "call_tool_rest_api_mcp_rest_tools_call_post",
            "POST",
            "/mcp-rest/tools/call",
            responses={"200": "Any"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    call_tool_rest_api = call_tool_rest_api_mcp_rest_tools_call_post
    call_tool_rest_api_with_http_info = (
        call_tool_rest_api_mcp_rest_tools_call_post_with_http_info
    )

    async def list_tool_rest_api_mcp_rest_tools_list_get(
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
        return (
            await self.list_tool_rest_api_mcp_rest_tools_list_get_with_http_info(
                server_id=server_id,
                mcp_server_name=mcp_server_name,
                toolset_name=toolset_name,
                include_disabled_tools=include_disabled_tools,
                opts=opts,
            )
        ).data

    async def list_tool_rest_api_mcp_rest_tools_list_get_with_http_info(
        self,
        *,
        server_id: str | None = None,
        mcp_server_name: str | None = None,
        toolset_name: str | None = None,
        include_disabled_tools: bool | None = None,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[dict[str, Any]]:
        """Like `list_tool_rest_api_mcp_rest_tools_list_get`, with the status code and the headers."""
        return await self._call(
            "list_tool_rest_api_mcp_rest_tools_list_get",
            "GET",
            "/mcp-rest/tools/list",
            query_param("server_id", server_id),
            query_param("mcp_server_name", mcp_server_name),
            query_param("toolset_name", toolset_name),
            query_param("include_disabled_tools", include_disabled_tools),
            responses={"200": "dict[str, Any]", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    list_tool_rest_api = list_tool_rest_api_mcp_rest_tools_list_get
    list_tool_rest_api_with_http_info = (
        list_tool_rest_api_mcp_rest_tools_list_get_with_http_info
    )
