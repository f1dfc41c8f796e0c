from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.internal_user_management_api import InternalUserManagementApi


class AsyncInternalUserManagementApi(AsyncApi):
    """Operations tagged "Internal User management"."""

    new_user_user_new_post = awaited(InternalUserManagementApi.new_user_user_new_post)
    new_user_user_new_post_with_http_info = with_http_info(new_user_user_new_post)
    new_user = new_user_user_new_post
    new_user_with_http_info = new_user_user_new_post_with_http_info

    user_info_user_info_get = awaited(InternalUserManagementApi.user_info_user_info_get)
    user_info_user_info_get_with_http_info = with_http_info(user_info_user_info_get)
    user_info = user_info_user_info_get
    user_info_with_http_info = user_info_user_info_get_with_http_info

    user_info_v2_v2_user_info_get = awaited(
        InternalUserManagementApi.user_info_v2_v2_user_info_get
    )
    user_info_v2_v2_user_info_get_with_http_info = with_http_info(
        user_info_v2_v2_user_info_get
    )
    user_info_v2 = user_info_v2_v2_user_info_get
    user_info_v2_with_http_info = user_info_v2_v2_user_info_get_with_http_info

    user_update_user_update_post = awaited(
        InternalUserManagementApi.user_update_user_update_post
    )
    user_update_user_update_post_with_http_info = with_http_info(
        user_update_user_update_post
    )
    user_update = user_update_user_update_post
    user_update_with_http_info = user_update_user_update_post_with_http_info

    bulk_user_update_user_bulk_update_post = awaited(
        InternalUserManagementApi.bulk_user_update_user_bulk_update_post
    )
    bulk_user_update_user_bulk_update_post_with_http_info = with_http_info(
        bulk_user_update_user_bulk_update_post
    )
    bulk_user_update = bulk_user_update_user_bulk_update_post
    bulk_user_update_with_http_info = (
        bulk_user_update_user_bulk_update_post_with_http_info
    )

    get_users_user_list_get = awaited(InternalUserManagementApi.get_users_user_list_get)
    get_users_user_list_get_with_http_info = with_http_info(get_users_user_list_get)
    get_users = get_users_user_list_get
    get_users_with_http_info = get_users_user_list_get_with_http_info

    delete_user_user_delete_post = awaited(
        InternalUserManagementApi.delete_user_user_delete_post
    )
    delete_user_user_delete_post_with_http_info = with_http_info(
        delete_user_user_delete_post
    )
    delete_user = delete_user_user_delete_post
    delete_user_with_http_info = delete_user_user_delete_post_with_http_info

    get_user_daily_activity_user_daily_activity_get = awaited(
        InternalUserManagementApi.get_user_daily_activity_user_daily_activity_get
    )
    get_user_daily_activity_user_daily_activity_get_with_http_info = with_http_info(
        get_user_daily_activity_user_daily_activity_get
    )
    get_user_daily_activity = get_user_daily_activity_user_daily_activity_get
    get_user_daily_activity_with_http_info = (
        get_user_daily_activity_user_daily_activity_get_with_http_info
    )

    get_user_daily_activity_aggregated_user_daily_activity_aggregated_get = awaited(
        InternalUserManagementApi.get_user_daily_activity_aggregated_user_daily_activity_aggregated_get
    )
    get_user_daily_activity_aggregated_user_daily_activity_aggregated_get_with_http_info = with_http_info(
        get_user_daily_activity_aggregated_user_daily_activity_aggregated_get
    )
    get_user_daily_activity_aggregated = (
        get_user_daily_activity_aggregated_user_daily_activity_aggregated_get
    )
    get_user_daily_activity_aggregated_with_http_info = get_user_daily_activity_aggregated_user_daily_activity_aggregated_get_with_http_info

    get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get = awaited(
        InternalUserManagementApi.get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get
    )
    get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get_with_http_info = with_http_info(
        get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get
    )
    get_user_daily_activity_aggregated_keys = (
        get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get
    )
    get_user_daily_activity_aggregated_keys_with_http_info = get_user_daily_activity_aggregated_keys_user_daily_activity_aggregated_keys_get_with_http_info

    get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get = awaited(
        InternalUserManagementApi.get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get
    )
    get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get_with_http_info = with_http_info(
        get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get
    )
    get_user_daily_activity_aggregated_search = get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get
    get_user_daily_activity_aggregated_search_with_http_info = get_user_daily_activity_aggregated_search_user_daily_activity_aggregated_search_get_with_http_info

    get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get = awaited(
        InternalUserManagementApi.get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get
    )
    get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get_with_http_info = with_http_info(
        get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get
    )
    get_user_daily_activity_model_top_keys = get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get
    get_user_daily_activity_model_top_keys_with_http_info = get_user_daily_activity_model_top_keys_user_daily_activity_aggregated_model_top_keys_get_with_http_info

    get_user_daily_activity_export_user_daily_activity_export_get = awaited(
        InternalUserManagementApi.get_user_daily_activity_export_user_daily_activity_export_get
    )
    get_user_daily_activity_export_user_daily_activity_export_get_with_http_info = (
        with_http_info(get_user_daily_activity_export_user_daily_activity_export_get)
    )
    get_user_daily_activity_export = (
        get_user_daily_activity_export_user_daily_activity_export_get
    )
    get_user_daily_activity_export_with_http_info = (
        get_user_daily_activity_export_user_daily_activity_export_get_with_http_info
    )

    get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get = awaited(
        InternalUserManagementApi.get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get
    )
    get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get_with_http_info = with_http_info(
        get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get
    )
    get_user_daily_activity_aggregated_users = get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get
    get_user_daily_activity_aggregated_users_with_http_info = get_user_daily_activity_aggregated_users_user_daily_activity_aggregated_users_get_with_http_info

    get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get = awaited(
        InternalUserManagementApi.get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get
    )
    get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get_with_http_info = with_http_info(
        get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get
    )
    get_user_daily_activity_cache_leakage_keys = get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get
    get_user_daily_activity_cache_leakage_keys_with_http_info = get_user_daily_activity_cache_leakage_keys_user_daily_activity_aggregated_cache_leakage_keys_get_with_http_info

    change_password_user_password_change_post = awaited(
        InternalUserManagementApi.change_password_user_password_change_post
    )
    change_password_user_password_change_post_with_http_info = with_http_info(
        change_password_user_password_change_post
    )
    change_password = change_password_user_password_change_post
    change_password_with_http_info = (
        change_password_user_password_change_post_with_http_info
    )

    bulk_create_users_route_management_v1_users_bulk_post = awaited(
        InternalUserManagementApi.bulk_create_users_route_management_v1_users_bulk_post
    )
    bulk_create_users_route_management_v1_users_bulk_post_with_http_info = (
        with_http_info(bulk_create_users_route_management_v1_users_bulk_post)
    )
    bulk_create_users_route = bulk_create_users_route_management_v1_users_bulk_post
    bulk_create_users_route_with_http_info = (
        bulk_create_users_route_management_v1_users_bulk_post_with_http_info
    )

    bulk_delete_users_action_management_v1_users_bulk_delete_post = awaited(
        InternalUserManagementApi.bulk_delete_users_action_management_v1_users_bulk_delete_post
    )
    bulk_delete_users_action_management_v1_users_bulk_delete_post_with_http_info = (
        with_http_info(bulk_delete_users_action_management_v1_users_bulk_delete_post)
    )
    bulk_delete_users_action = (
        bulk_delete_users_action_management_v1_users_bulk_delete_post
    )
    bulk_delete_users_action_with_http_info = (
        bulk_delete_users_action_management_v1_users_bulk_delete_post_with_http_info
    )
