from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.agent_management_api import AgentManagementApi


class AsyncAgentManagementApi(AsyncApi):
    """Operations tagged "Agent Management"."""

    get_agent_daily_activity_aggregated_agent_daily_activity_aggregated_get = awaited(
        AgentManagementApi.get_agent_daily_activity_aggregated_agent_daily_activity_aggregated_get
    )
    get_agent_daily_activity_aggregated_agent_daily_activity_aggregated_get_with_http_info = with_http_info(
        get_agent_daily_activity_aggregated_agent_daily_activity_aggregated_get
    )
    get_agent_daily_activity_aggregated = (
        get_agent_daily_activity_aggregated_agent_daily_activity_aggregated_get
    )
    get_agent_daily_activity_aggregated_with_http_info = get_agent_daily_activity_aggregated_agent_daily_activity_aggregated_get_with_http_info

    get_agent_daily_activity_aggregated_keys_agent_daily_activity_aggregated_keys_get = awaited(
        AgentManagementApi.get_agent_daily_activity_aggregated_keys_agent_daily_activity_aggregated_keys_get
    )
    get_agent_daily_activity_aggregated_keys_agent_daily_activity_aggregated_keys_get_with_http_info = with_http_info(
        get_agent_daily_activity_aggregated_keys_agent_daily_activity_aggregated_keys_get
    )
    get_agent_daily_activity_aggregated_keys = get_agent_daily_activity_aggregated_keys_agent_daily_activity_aggregated_keys_get
    get_agent_daily_activity_aggregated_keys_with_http_info = get_agent_daily_activity_aggregated_keys_agent_daily_activity_aggregated_keys_get_with_http_info

    get_agent_daily_activity_aggregated_search_agent_daily_activity_aggregated_search_get = awaited(
        AgentManagementApi.get_agent_daily_activity_aggregated_search_agent_daily_activity_aggregated_search_get
    )
    get_agent_daily_activity_aggregated_search_agent_daily_activity_aggregated_search_get_with_http_info = with_http_info(
        get_agent_daily_activity_aggregated_search_agent_daily_activity_aggregated_search_get
    )
    get_agent_daily_activity_aggregated_search = get_agent_daily_activity_aggregated_search_agent_daily_activity_aggregated_search_get
    get_agent_daily_activity_aggregated_search_with_http_info = get_agent_daily_activity_aggregated_search_agent_daily_activity_aggregated_search_get_with_http_info

    get_agent_daily_activity_model_top_keys_agent_daily_activity_aggregated_model_top_keys_get = awaited(
        AgentManagementApi.get_agent_daily_activity_model_top_keys_agent_daily_activity_aggregated_model_top_keys_get
    )
    get_agent_daily_activity_model_top_keys_agent_daily_activity_aggregated_model_top_keys_get_with_http_info = with_http_info(
        get_agent_daily_activity_model_top_keys_agent_daily_activity_aggregated_model_top_keys_get
    )
    get_agent_daily_activity_model_top_keys = get_agent_daily_activity_model_top_keys_agent_daily_activity_aggregated_model_top_keys_get
    get_agent_daily_activity_model_top_keys_with_http_info = get_agent_daily_activity_model_top_keys_agent_daily_activity_aggregated_model_top_keys_get_with_http_info

    get_agent_daily_activity_export_agent_daily_activity_export_get = awaited(
        AgentManagementApi.get_agent_daily_activity_export_agent_daily_activity_export_get
    )
    get_agent_daily_activity_export_agent_daily_activity_export_get_with_http_info = (
        with_http_info(get_agent_daily_activity_export_agent_daily_activity_export_get)
    )
    get_agent_daily_activity_export = (
        get_agent_daily_activity_export_agent_daily_activity_export_get
    )
    get_agent_daily_activity_export_with_http_info = (
        get_agent_daily_activity_export_agent_daily_activity_export_get_with_http_info
    )
