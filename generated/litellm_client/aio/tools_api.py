from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.tools_api import ToolsApi


class AsyncToolsApi(AsyncApi):
    """Operations tagged "tools"."""

    list_tools_v1_tool_list_get = awaited(ToolsApi.list_tools_v1_tool_list_get)
    list_tools_v1_tool_list_get_with_http_info = with_http_info(
        list_tools_v1_tool_list_get
    )
    list_tools = list_tools_v1_tool_list_get
    list_tools_with_http_info = list_tools_v1_tool_list_get_with_http_info

    update_tool_policy_v1_tool_policy_post = awaited(
        ToolsApi.update_tool_policy_v1_tool_policy_post
    )
    update_tool_policy_v1_tool_policy_post_with_http_info = with_http_info(
        update_tool_policy_v1_tool_policy_post
    )
    update_tool_policy = update_tool_policy_v1_tool_policy_post
    update_tool_policy_with_http_info = (
        update_tool_policy_v1_tool_policy_post_with_http_info
    )

    get_tool_policy_options_v1_tool_policy_options_get = awaited(
        ToolsApi.get_tool_policy_options_v1_tool_policy_options_get
    )
    get_tool_policy_options_v1_tool_policy_options_get_with_http_info = with_http_info(
        get_tool_policy_options_v1_tool_policy_options_get
    )
    get_tool_policy_options = get_tool_policy_options_v1_tool_policy_options_get
    get_tool_policy_options_with_http_info = (
        get_tool_policy_options_v1_tool_policy_options_get_with_http_info
    )

    get_tool_spend_v1_tool_spend_get = awaited(
        ToolsApi.get_tool_spend_v1_tool_spend_get
    )
    get_tool_spend_v1_tool_spend_get_with_http_info = with_http_info(
        get_tool_spend_v1_tool_spend_get
    )
    get_tool_spend = get_tool_spend_v1_tool_spend_get
    get_tool_spend_with_http_info = get_tool_spend_v1_tool_spend_get_with_http_info

    get_tool_v1_tool_tool_name_get = awaited(ToolsApi.get_tool_v1_tool_tool_name_get)
    get_tool_v1_tool_tool_name_get_with_http_info = with_http_info(
        get_tool_v1_tool_tool_name_get
    )
    get_tool = get_tool_v1_tool_tool_name_get
    get_tool_with_http_info = get_tool_v1_tool_tool_name_get_with_http_info

    get_tool_detail_v1_tool_tool_name_detail_get = awaited(
        ToolsApi.get_tool_detail_v1_tool_tool_name_detail_get
    )
    get_tool_detail_v1_tool_tool_name_detail_get_with_http_info = with_http_info(
        get_tool_detail_v1_tool_tool_name_detail_get
    )
    get_tool_detail = get_tool_detail_v1_tool_tool_name_detail_get
    get_tool_detail_with_http_info = (
        get_tool_detail_v1_tool_tool_name_detail_get_with_http_info
    )

    get_tool_usage_logs_v1_tool_tool_name_logs_get = awaited(
        ToolsApi.get_tool_usage_logs_v1_tool_tool_name_logs_get
    )
    get_tool_usage_logs_v1_tool_tool_name_logs_get_with_http_info = with_http_info(
        get_tool_usage_logs_v1_tool_tool_name_logs_get
    )
    get_tool_usage_logs = get_tool_usage_logs_v1_tool_tool_name_logs_get
    get_tool_usage_logs_with_http_info = (
        get_tool_usage_logs_v1_tool_tool_name_logs_get_with_http_info
    )

    delete_tool_policy_override_v1_tool_tool_name_overrides_delete = awaited(
        ToolsApi.delete_tool_policy_override_v1_tool_tool_name_overrides_delete
    )
    delete_tool_policy_override_v1_tool_tool_name_overrides_delete_with_http_info = (
        with_http_info(delete_tool_policy_override_v1_tool_tool_name_overrides_delete)
    )
    delete_tool_policy_override = (
        delete_tool_policy_override_v1_tool_tool_name_overrides_delete
    )
    delete_tool_policy_override_with_http_info = (
        delete_tool_policy_override_v1_tool_tool_name_overrides_delete_with_http_info
    )
