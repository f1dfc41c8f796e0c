from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.user_agent_analytics_api import UserAgentAnalyticsApi


class AsyncUserAgentAnalyticsApi(AsyncApi):
    """Operations tagged "user agent analytics"."""

    get_distinct_user_agent_tags_tag_distinct_get = awaited(
        UserAgentAnalyticsApi.get_distinct_user_agent_tags_tag_distinct_get
    )
    get_distinct_user_agent_tags_tag_distinct_get_with_http_info = with_http_info(
        get_distinct_user_agent_tags_tag_distinct_get
    )
    get_distinct_user_agent_tags = get_distinct_user_agent_tags_tag_distinct_get
    get_distinct_user_agent_tags_with_http_info = (
        get_distinct_user_agent_tags_tag_distinct_get_with_http_info
    )

    get_daily_active_users_tag_dau_get = awaited(
        UserAgentAnalyticsApi.get_daily_active_users_tag_dau_get
    )
    get_daily_active_users_tag_dau_get_with_http_info = with_http_info(
        get_daily_active_users_tag_dau_get
    )
    get_daily_active_users = get_daily_active_users_tag_dau_get
    get_daily_active_users_with_http_info = (
        get_daily_active_users_tag_dau_get_with_http_info
    )

    get_weekly_active_users_tag_wau_get = awaited(
        UserAgentAnalyticsApi.get_weekly_active_users_tag_wau_get
    )
    get_weekly_active_users_tag_wau_get_with_http_info = with_http_info(
        get_weekly_active_users_tag_wau_get
    )
    get_weekly_active_users = get_weekly_active_users_tag_wau_get
    get_weekly_active_users_with_http_info = (
        get_weekly_active_users_tag_wau_get_with_http_info
    )

    get_monthly_active_users_tag_mau_get = awaited(
        UserAgentAnalyticsApi.get_monthly_active_users_tag_mau_get
    )
    get_monthly_active_users_tag_mau_get_with_http_info = with_http_info(
        get_monthly_active_users_tag_mau_get
    )
    get_monthly_active_users = get_monthly_active_users_tag_mau_get
    get_monthly_active_users_with_http_info = (
        get_monthly_active_users_tag_mau_get_with_http_info
    )

    get_tag_summary_tag_summary_get = awaited(
        UserAgentAnalyticsApi.get_tag_summary_tag_summary_get
    )
    get_tag_summary_tag_summary_get_with_http_info = with_http_info(
        get_tag_summary_tag_summary_get
    )
    get_tag_summary = get_tag_summary_tag_summary_get
    get_tag_summary_with_http_info = get_tag_summary_tag_summary_get_with_http_info

    get_per_user_analytics_tag_user_agent_per_user_analytics_get = awaited(
        UserAgentAnalyticsApi.get_per_user_analytics_tag_user_agent_per_user_analytics_get
    )
    get_per_user_analytics_tag_user_agent_per_user_analytics_get_with_http_info = (
        with_http_info(get_per_user_analytics_tag_user_agent_per_user_analytics_get)
    )
    get_per_user_analytics = (
        get_per_user_analytics_tag_user_agent_per_user_analytics_get
    )
    get_per_user_analytics_with_http_info = (
        get_per_user_analytics_tag_user_agent_per_user_analytics_get_with_http_info
    )
