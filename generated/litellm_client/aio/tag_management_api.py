from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.tag_management_api import TagManagementApi


class AsyncTagManagementApi(AsyncApi):
    """Operations tagged "tag management"."""

    get_tag_daily_activity_aggregated_tag_daily_activity_aggregated_get = awaited(
        TagManagementApi.get_tag_daily_activity_aggregated_tag_daily_activity_aggregated_get
    )
    get_tag_daily_activity_aggregated_tag_daily_activity_aggregated_get_with_http_info = with_http_info(
        get_tag_daily_activity_aggregated_tag_daily_activity_aggregated_get
    )
    get_tag_daily_activity_aggregated = (
        get_tag_daily_activity_aggregated_tag_daily_activity_aggregated_get
    )
    get_tag_daily_activity_aggregated_with_http_info = get_tag_daily_activity_aggregated_tag_daily_activity_aggregated_get_with_http_info

    get_tag_daily_activity_aggregated_keys_tag_daily_activity_aggregated_keys_get = awaited(
        TagManagementApi.get_tag_daily_activity_aggregated_keys_tag_daily_activity_aggregated_keys_get
    )
    get_tag_daily_activity_aggregated_keys_tag_daily_activity_aggregated_keys_get_with_http_info = with_http_info(
        get_tag_daily_activity_aggregated_keys_tag_daily_activity_aggregated_keys_get
    )
    get_tag_daily_activity_aggregated_keys = (
        get_tag_daily_activity_aggregated_keys_tag_daily_activity_aggregated_keys_get
    )
    get_tag_daily_activity_aggregated_keys_with_http_info = get_tag_daily_activity_aggregated_keys_tag_daily_activity_aggregated_keys_get_with_http_info

    get_tag_daily_activity_aggregated_search_tag_daily_activity_aggregated_search_get = awaited(
        TagManagementApi.get_tag_daily_activity_aggregated_search_tag_daily_activity_aggregated_search_get
    )
    get_tag_daily_activity_aggregated_search_tag_daily_activity_aggregated_search_get_with_http_info = with_http_info(
        get_tag_daily_activity_aggregated_search_tag_daily_activity_aggregated_search_get
    )
    get_tag_daily_activity_aggregated_search = get_tag_daily_activity_aggregated_search_tag_daily_activity_aggregated_search_get
    get_tag_daily_activity_aggregated_search_with_http_info = get_tag_daily_activity_aggregated_search_tag_daily_activity_aggregated_search_get_with_http_info

    get_tag_daily_activity_model_top_keys_tag_daily_activity_aggregated_model_top_keys_get = awaited(
        TagManagementApi.get_tag_daily_activity_model_top_keys_tag_daily_activity_aggregated_model_top_keys_get
    )
    get_tag_daily_activity_model_top_keys_tag_daily_activity_aggregated_model_top_keys_get_with_http_info = with_http_info(
        get_tag_daily_activity_model_top_keys_tag_daily_activity_aggregated_model_top_keys_get
    )
    get_tag_daily_activity_model_top_keys = get_tag_daily_activity_model_top_keys_tag_daily_activity_aggregated_model_top_keys_get
    get_tag_daily_activity_model_top_keys_with_http_info = get_tag_daily_activity_model_top_keys_tag_daily_activity_aggregated_model_top_keys_get_with_http_info

    get_tag_daily_activity_export_tag_daily_activity_export_get = awaited(
        TagManagementApi.get_tag_daily_activity_export_tag_daily_activity_export_get
    )
    get_tag_daily_activity_export_tag_daily_activity_export_get_with_http_info = (
        with_http_info(get_tag_daily_activity_export_tag_daily_activity_export_get)
    )
    get_tag_daily_activity_export = (
        get_tag_daily_activity_export_tag_daily_activity_export_get
    )
    get_tag_daily_activity_export_with_http_info = (
        get_tag_daily_activity_export_tag_daily_activity_export_get_with_http_info
    )

    new_tag_tag_new_post = awaited(TagManagementApi.new_tag_tag_new_post)
    new_tag_tag_new_post_with_http_info = with_http_info(new_tag_tag_new_post)
    new_tag = new_tag_tag_new_post
    new_tag_with_http_info = new_tag_tag_new_post_with_http_info

    update_tag_tag_update_post = awaited(TagManagementApi.update_tag_tag_update_post)
    update_tag_tag_update_post_with_http_info = with_http_info(
        update_tag_tag_update_post
    )
    update_tag = update_tag_tag_update_post
    update_tag_with_http_info = update_tag_tag_update_post_with_http_info

    info_tag_tag_info_post = awaited(TagManagementApi.info_tag_tag_info_post)
    info_tag_tag_info_post_with_http_info = with_http_info(info_tag_tag_info_post)
    info_tag = info_tag_tag_info_post
    info_tag_with_http_info = info_tag_tag_info_post_with_http_info

    list_tags_tag_list_get = awaited(TagManagementApi.list_tags_tag_list_get)
    list_tags_tag_list_get_with_http_info = with_http_info(list_tags_tag_list_get)
    list_tags = list_tags_tag_list_get
    list_tags_with_http_info = list_tags_tag_list_get_with_http_info

    delete_tag_tag_delete_post = awaited(TagManagementApi.delete_tag_tag_delete_post)
    delete_tag_tag_delete_post_with_http_info = with_http_info(
        delete_tag_tag_delete_post
    )
    delete_tag = delete_tag_tag_delete_post
    delete_tag_with_http_info = delete_tag_tag_delete_post_with_http_info

    get_tag_daily_activity_tag_daily_activity_get = awaited(
        TagManagementApi.get_tag_daily_activity_tag_daily_activity_get
    )
    get_tag_daily_activity_tag_daily_activity_get_with_http_info = with_http_info(
        get_tag_daily_activity_tag_daily_activity_get
    )
    get_tag_daily_activity = get_tag_daily_activity_tag_daily_activity_get
    get_tag_daily_activity_with_http_info = (
        get_tag_daily_activity_tag_daily_activity_get_with_http_info
    )

    get_distinct_user_agent_tags_tag_distinct_get = awaited(
        TagManagementApi.get_distinct_user_agent_tags_tag_distinct_get
    )
    get_distinct_user_agent_tags_tag_distinct_get_with_http_info = with_http_info(
        get_distinct_user_agent_tags_tag_distinct_get
    )
    get_distinct_user_agent_tags = get_distinct_user_agent_tags_tag_distinct_get
    get_distinct_user_agent_tags_with_http_info = (
        get_distinct_user_agent_tags_tag_distinct_get_with_http_info
    )

    get_daily_active_users_tag_dau_get = awaited(
        TagManagementApi.get_daily_active_users_tag_dau_get
    )
    get_daily_active_users_tag_dau_get_with_http_info = with_http_info(
        get_daily_active_users_tag_dau_get
    )
    get_daily_active_users = get_daily_active_users_tag_dau_get
    get_daily_active_users_with_http_info = (
        get_daily_active_users_tag_dau_get_with_http_info
    )

    get_weekly_active_users_tag_wau_get = awaited(
        TagManagementApi.get_weekly_active_users_tag_wau_get
    )
    get_weekly_active_users_tag_wau_get_with_http_info = with_http_info(
        get_weekly_active_users_tag_wau_get
    )
    get_weekly_active_users = get_weekly_active_users_tag_wau_get
    get_weekly_active_users_with_http_info = (
        get_weekly_active_users_tag_wau_get_with_http_info
    )

    get_monthly_active_users_tag_mau_get = awaited(
        TagManagementApi.get_monthly_active_users_tag_mau_get
    )
    get_monthly_active_users_tag_mau_get_with_http_info = with_http_info(
        get_monthly_active_users_tag_mau_get
    )
    get_monthly_active_users = get_monthly_active_users_tag_mau_get
    get_monthly_active_users_with_http_info = (
        get_monthly_active_users_tag_mau_get_with_http_info
    )

    get_tag_summary_tag_summary_get = awaited(
        TagManagementApi.get_tag_summary_tag_summary_get
    )
    get_tag_summary_tag_summary_get_with_http_info = with_http_info(
        get_tag_summary_tag_summary_get
    )
    get_tag_summary = get_tag_summary_tag_summary_get
    get_tag_summary_with_http_info = get_tag_summary_tag_summary_get_with_http_info

    get_per_user_analytics_tag_user_agent_per_user_analytics_get = awaited(
        TagManagementApi.get_per_user_analytics_tag_user_agent_per_user_analytics_get
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
