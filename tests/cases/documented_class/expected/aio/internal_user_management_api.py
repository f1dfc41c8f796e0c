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

    user_update_user_update_post = awaited(
        InternalUserManagementApi.user_update_user_update_post
    )
    user_update_user_update_post_with_http_info = with_http_info(
        user_update_user_update_post
    )
    user_update = user_update_user_update_post
    user_update_with_http_info = user_update_user_update_post_with_http_info

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
