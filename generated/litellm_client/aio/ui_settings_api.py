from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.ui_settings_api import UISettingsApi


class AsyncUISettingsApi(AsyncApi):
    """Operations tagged "UI Settings"."""

    get_ui_settings_get_ui_settings_get = awaited(
        UISettingsApi.get_ui_settings_get_ui_settings_get
    )
    get_ui_settings_get_ui_settings_get_with_http_info = with_http_info(
        get_ui_settings_get_ui_settings_get
    )
    get_ui_settings = get_ui_settings_get_ui_settings_get
    get_ui_settings_with_http_info = get_ui_settings_get_ui_settings_get_with_http_info

    update_ui_settings_update_ui_settings_patch = awaited(
        UISettingsApi.update_ui_settings_update_ui_settings_patch
    )
    update_ui_settings_update_ui_settings_patch_with_http_info = with_http_info(
        update_ui_settings_update_ui_settings_patch
    )
    update_ui_settings = update_ui_settings_update_ui_settings_patch
    update_ui_settings_with_http_info = (
        update_ui_settings_update_ui_settings_patch_with_http_info
    )

    get_user_banner_get_user_banner_get = awaited(
        UISettingsApi.get_user_banner_get_user_banner_get
    )
    get_user_banner_get_user_banner_get_with_http_info = with_http_info(
        get_user_banner_get_user_banner_get
    )
    get_user_banner = get_user_banner_get_user_banner_get
    get_user_banner_with_http_info = get_user_banner_get_user_banner_get_with_http_info

    update_user_banner_update_user_banner_patch = awaited(
        UISettingsApi.update_user_banner_update_user_banner_patch
    )
    update_user_banner_update_user_banner_patch_with_http_info = with_http_info(
        update_user_banner_update_user_banner_patch
    )
    update_user_banner = update_user_banner_update_user_banner_patch
    update_user_banner_with_http_info = (
        update_user_banner_update_user_banner_patch_with_http_info
    )

    latest_release_info_get_latest_release_info_get = awaited(
        UISettingsApi.latest_release_info_get_latest_release_info_get
    )
    latest_release_info_get_latest_release_info_get_with_http_info = with_http_info(
        latest_release_info_get_latest_release_info_get
    )
    latest_release_info = latest_release_info_get_latest_release_info_get
    latest_release_info_with_http_info = (
        latest_release_info_get_latest_release_info_get_with_http_info
    )
