from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.mcp_rest_api import McpRestApi


class AsyncMcpRestApi(AsyncApi):
    """Operations tagged "mcp_rest"."""

    test_connection_mcp_rest_test_connection_post = awaited(
        McpRestApi.test_connection_mcp_rest_test_connection_post
    )
    test_connection_mcp_rest_test_connection_post_with_http_info = with_http_info(
        test_connection_mcp_rest_test_connection_post
    )
    test_connection = test_connection_mcp_rest_test_connection_post
    test_connection_with_http_info = (
        test_connection_mcp_rest_test_connection_post_with_http_info
    )

    test_tools_list_mcp_rest_test_tools_list_post = awaited(
        McpRestApi.test_tools_list_mcp_rest_test_tools_list_post
    )
    test_tools_list_mcp_rest_test_tools_list_post_with_http_info = with_http_info(
        test_tools_list_mcp_rest_test_tools_list_post
    )
    test_tools_list = test_tools_list_mcp_rest_test_tools_list_post
    test_tools_list_with_http_info = (
        test_tools_list_mcp_rest_test_tools_list_post_with_http_info
    )

    call_tool_rest_api_mcp_rest_tools_call_post = awaited(
        McpRestApi.call_tool_rest_api_mcp_rest_tools_call_post
    )
    call_tool_rest_api_mcp_rest_tools_call_post_with_http_info = with_http_info(
        call_tool_rest_api_mcp_rest_tools_call_post
    )
    call_tool_rest_api = call_tool_rest_api_mcp_rest_tools_call_post
    call_tool_rest_api_with_http_info = (
        call_tool_rest_api_mcp_rest_tools_call_post_with_http_info
    )

    list_tool_rest_api_mcp_rest_tools_list_get = awaited(
        McpRestApi.list_tool_rest_api_mcp_rest_tools_list_get
    )
    list_tool_rest_api_mcp_rest_tools_list_get_with_http_info = with_http_info(
        list_tool_rest_api_mcp_rest_tools_list_get
    )
    list_tool_rest_api = list_tool_rest_api_mcp_rest_tools_list_get
    list_tool_rest_api_with_http_info = (
        list_tool_rest_api_mcp_rest_tools_list_get_with_http_info
    )
