from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.search_api import SearchApi


class AsyncSearchApi(AsyncApi):
    """Operations tagged "search"."""

    search_search_post = awaited(SearchApi.search_search_post)
    search_search_post_with_http_info = with_http_info(search_search_post)

    search_v1_search_post = awaited(SearchApi.search_v1_search_post)
    search_v1_search_post_with_http_info = with_http_info(search_v1_search_post)

    search_search_search_tool_name_post = awaited(
        SearchApi.search_search_search_tool_name_post
    )
    search_search_search_tool_name_post_with_http_info = with_http_info(
        search_search_search_tool_name_post
    )

    search_v1_search_search_tool_name_post = awaited(
        SearchApi.search_v1_search_search_tool_name_post
    )
    search_v1_search_search_tool_name_post_with_http_info = with_http_info(
        search_v1_search_search_tool_name_post
    )

    list_search_tools_search_tools_get = awaited(
        SearchApi.list_search_tools_search_tools_get
    )
    list_search_tools_search_tools_get_with_http_info = with_http_info(
        list_search_tools_search_tools_get
    )

    list_search_tools_v1_search_tools_get = awaited(
        SearchApi.list_search_tools_v1_search_tools_get
    )
    list_search_tools_v1_search_tools_get_with_http_info = with_http_info(
        list_search_tools_v1_search_tools_get
    )
    list_search_tools = list_search_tools_v1_search_tools_get
    list_search_tools_with_http_info = (
        list_search_tools_v1_search_tools_get_with_http_info
    )
