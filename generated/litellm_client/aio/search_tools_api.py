from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.search_tools_api import SearchToolsApi


class AsyncSearchToolsApi(AsyncApi):
    """Operations tagged "search_tools"."""

    create_search_tool_search_tools_post = awaited(
        SearchToolsApi.create_search_tool_search_tools_post
    )
    create_search_tool_search_tools_post_with_http_info = with_http_info(
        create_search_tool_search_tools_post
    )
    create_search_tool = create_search_tool_search_tools_post
    create_search_tool_with_http_info = (
        create_search_tool_search_tools_post_with_http_info
    )

    list_search_tools_search_tools_list_get = awaited(
        SearchToolsApi.list_search_tools_search_tools_list_get
    )
    list_search_tools_search_tools_list_get_with_http_info = with_http_info(
        list_search_tools_search_tools_list_get
    )
    list_search_tools = list_search_tools_search_tools_list_get
    list_search_tools_with_http_info = (
        list_search_tools_search_tools_list_get_with_http_info
    )

    test_search_tool_connection_search_tools_test_connection_post = awaited(
        SearchToolsApi.test_search_tool_connection_search_tools_test_connection_post
    )
    test_search_tool_connection_search_tools_test_connection_post_with_http_info = (
        with_http_info(test_search_tool_connection_search_tools_test_connection_post)
    )
    test_search_tool_connection = (
        test_search_tool_connection_search_tools_test_connection_post
    )
    test_search_tool_connection_with_http_info = (
        test_search_tool_connection_search_tools_test_connection_post_with_http_info
    )

    get_available_search_providers_search_tools_ui_available_providers_get = awaited(
        SearchToolsApi.get_available_search_providers_search_tools_ui_available_providers_get
    )
    get_available_search_providers_search_tools_ui_available_providers_get_with_http_info = with_http_info(
        get_available_search_providers_search_tools_ui_available_providers_get
    )
    get_available_search_providers = (
        get_available_search_providers_search_tools_ui_available_providers_get
    )
    get_available_search_providers_with_http_info = get_available_search_providers_search_tools_ui_available_providers_get_with_http_info

    get_search_tool_info_search_tools_search_tool_id_get = awaited(
        SearchToolsApi.get_search_tool_info_search_tools_search_tool_id_get
    )
    get_search_tool_info_search_tools_search_tool_id_get_with_http_info = (
        with_http_info(get_search_tool_info_search_tools_search_tool_id_get)
    )
    get_search_tool_info = get_search_tool_info_search_tools_search_tool_id_get
    get_search_tool_info_with_http_info = (
        get_search_tool_info_search_tools_search_tool_id_get_with_http_info
    )

    update_search_tool_search_tools_search_tool_id_put = awaited(
        SearchToolsApi.update_search_tool_search_tools_search_tool_id_put
    )
    update_search_tool_search_tools_search_tool_id_put_with_http_info = with_http_info(
        update_search_tool_search_tools_search_tool_id_put
    )
    update_search_tool = update_search_tool_search_tools_search_tool_id_put
    update_search_tool_with_http_info = (
        update_search_tool_search_tools_search_tool_id_put_with_http_info
    )

    delete_search_tool_search_tools_search_tool_id_delete = awaited(
        SearchToolsApi.delete_search_tool_search_tools_search_tool_id_delete
    )
    delete_search_tool_search_tools_search_tool_id_delete_with_http_info = (
        with_http_info(delete_search_tool_search_tools_search_tool_id_delete)
    )
    delete_search_tool = delete_search_tool_search_tools_search_tool_id_delete
    delete_search_tool_with_http_info = (
        delete_search_tool_search_tools_search_tool_id_delete_with_http_info
    )
