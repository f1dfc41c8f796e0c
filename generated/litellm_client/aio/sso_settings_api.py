from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.sso_settings_api import SSOSettingsApi


class AsyncSSOSettingsApi(AsyncApi):
    """Operations tagged "SSO Settings"."""

    get_internal_user_settings_get_internal_user_settings_get = awaited(
        SSOSettingsApi.get_internal_user_settings_get_internal_user_settings_get
    )
    get_internal_user_settings_get_internal_user_settings_get_with_http_info = (
        with_http_info(get_internal_user_settings_get_internal_user_settings_get)
    )
    get_internal_user_settings = (
        get_internal_user_settings_get_internal_user_settings_get
    )
    get_internal_user_settings_with_http_info = (
        get_internal_user_settings_get_internal_user_settings_get_with_http_info
    )

    get_default_team_settings_get_default_team_settings_get = awaited(
        SSOSettingsApi.get_default_team_settings_get_default_team_settings_get
    )
    get_default_team_settings_get_default_team_settings_get_with_http_info = (
        with_http_info(get_default_team_settings_get_default_team_settings_get)
    )
    get_default_team_settings = get_default_team_settings_get_default_team_settings_get
    get_default_team_settings_with_http_info = (
        get_default_team_settings_get_default_team_settings_get_with_http_info
    )

    update_internal_user_settings_update_internal_user_settings_patch = awaited(
        SSOSettingsApi.update_internal_user_settings_update_internal_user_settings_patch
    )
    update_internal_user_settings_update_internal_user_settings_patch_with_http_info = (
        with_http_info(
            update_internal_user_settings_update_internal_user_settings_patch
        )
    )
    update_internal_user_settings = (
        update_internal_user_settings_update_internal_user_settings_patch
    )
    update_internal_user_settings_with_http_info = (
        update_internal_user_settings_update_internal_user_settings_patch_with_http_info
    )

    update_default_team_settings_update_default_team_settings_patch = awaited(
        SSOSettingsApi.update_default_team_settings_update_default_team_settings_patch
    )
    update_default_team_settings_update_default_team_settings_patch_with_http_info = (
        with_http_info(update_default_team_settings_update_default_team_settings_patch)
    )
    update_default_team_settings = (
        update_default_team_settings_update_default_team_settings_patch
    )
    update_default_team_settings_with_http_info = (
        update_default_team_settings_update_default_team_settings_patch_with_http_info
    )

    get_sso_settings_get_sso_settings_get = awaited(
        SSOSettingsApi.get_sso_settings_get_sso_settings_get
    )
    get_sso_settings_get_sso_settings_get_with_http_info = with_http_info(
        get_sso_settings_get_sso_settings_get
    )
    get_sso_settings = get_sso_settings_get_sso_settings_get
    get_sso_settings_with_http_info = (
        get_sso_settings_get_sso_settings_get_with_http_info
    )

    update_sso_settings_update_sso_settings_patch = awaited(
        SSOSettingsApi.update_sso_settings_update_sso_settings_patch
    )
    update_sso_settings_update_sso_settings_patch_with_http_info = with_http_info(
        update_sso_settings_update_sso_settings_patch
    )
    update_sso_settings = update_sso_settings_update_sso_settings_patch
    update_sso_settings_with_http_info = (
        update_sso_settings_update_sso_settings_patch_with_http_info
    )
