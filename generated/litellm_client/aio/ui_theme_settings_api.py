from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.ui_theme_settings_api import UIThemeSettingsApi


class AsyncUIThemeSettingsApi(AsyncApi):
    """Operations tagged "UI Theme Settings"."""

    get_ui_theme_settings_get_ui_theme_settings_get = awaited(
        UIThemeSettingsApi.get_ui_theme_settings_get_ui_theme_settings_get
    )
    get_ui_theme_settings_get_ui_theme_settings_get_with_http_info = with_http_info(
        get_ui_theme_settings_get_ui_theme_settings_get
    )
    get_ui_theme_settings = get_ui_theme_settings_get_ui_theme_settings_get
    get_ui_theme_settings_with_http_info = (
        get_ui_theme_settings_get_ui_theme_settings_get_with_http_info
    )

    update_ui_theme_settings_update_ui_theme_settings_patch = awaited(
        UIThemeSettingsApi.update_ui_theme_settings_update_ui_theme_settings_patch
    )
    update_ui_theme_settings_update_ui_theme_settings_patch_with_http_info = (
        with_http_info(update_ui_theme_settings_update_ui_theme_settings_patch)
    )
    update_ui_theme_settings = update_ui_theme_settings_update_ui_theme_settings_patch
    update_ui_theme_settings_with_http_info = (
        update_ui_theme_settings_update_ui_theme_settings_patch_with_http_info
    )

    upload_logo_upload_logo_post = awaited(
        UIThemeSettingsApi.upload_logo_upload_logo_post
    )
    upload_logo_upload_logo_post_with_http_info = with_http_info(
        upload_logo_upload_logo_post
    )
    upload_logo = upload_logo_upload_logo_post
    upload_logo_with_http_info = upload_logo_upload_logo_post_with_http_info
