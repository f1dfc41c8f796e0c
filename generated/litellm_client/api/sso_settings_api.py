from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.default_internal_user_params import DefaultInternalUserParams
    from ..models.default_team_settings_response import DefaultTeamSettingsResponse
    from ..models.default_team_sso_params import DefaultTeamSSOParams
    from ..models.internal_user_settings_response import InternalUserSettingsResponse
    from ..models.sso_config import SSOConfig
    from ..models.sso_settings_response import SSOSettingsResponse


class SSOSettingsApi(Api):
    """Operations tagged "SSO Settings"."""

    def get_internal_user_settings_get_internal_user_settings_get(
        self, *, opts: RequestOptions | None = None
    ) -> InternalUserSettingsResponse:
        """Get Internal User Settings.

        Get all SSO settings from the litellm_settings configuration. Returns a
        structured object with values and descriptions for UI display.
        """
        return self._call(
            "get_internal_user_settings_get_internal_user_settings_get",
            "GET",
            "/get/internal_user_settings",
            responses={"200": "InternalUserSettingsResponse"},
            errors={},
            opts=opts,
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

    def get_default_team_settings_get_default_team_settings_get(
        self, *, opts: RequestOptions | None = None
    ) -> DefaultTeamSettingsResponse:
        """Get Default Team Settings.

        Get the default team parameters (litellm_settings.default_team_params). Returns
        a structured object with values and descriptions for UI display.
        """
        return self._call(
            "get_default_team_settings_get_default_team_settings_get",
            "GET",
            "/get/default_team_settings",
            responses={"200": "DefaultTeamSettingsResponse"},
            errors={},
            opts=opts,
        )

    get_default_team_settings_get_default_team_settings_get_with_http_info = (
        with_http_info(get_default_team_settings_get_default_team_settings_get)
    )
    get_default_team_settings = get_default_team_settings_get_default_team_settings_get
    get_default_team_settings_with_http_info = (
        get_default_team_settings_get_default_team_settings_get_with_http_info
    )

    def update_internal_user_settings_update_internal_user_settings_patch(
        self,
        default_internal_user_params: DefaultInternalUserParams | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Update Internal User Settings.

        Update the default internal user parameters for SSO users. These settings will
        be applied to new users who sign in via SSO.
        """
        return self._call(
            "update_internal_user_settings_update_internal_user_settings_patch",
            "PATCH",
            "/update/internal_user_settings",
            body_param(
                default_internal_user_params,
                name="default_internal_user_params",
                required=True,
            ),
            responses={"200": "Any"},
            opts=opts,
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

    def update_default_team_settings_update_default_team_settings_patch(
        self,
        default_team_sso_params: DefaultTeamSSOParams | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Update Default Team Settings.

        Update the default team parameters (litellm_settings.default_team_params).
        Applied to every new team for fields not explicitly provided in the create
        request; `models` only applies to teams automatically created via SSO Groups.
        """
        return self._call(
            "update_default_team_settings_update_default_team_settings_patch",
            "PATCH",
            "/update/default_team_settings",
            body_param(
                default_team_sso_params, name="default_team_sso_params", required=True
            ),
            responses={"200": "Any"},
            opts=opts,
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

    def get_sso_settings_get_sso_settings_get(
        self, *, opts: RequestOptions | None = None
    ) -> SSOSettingsResponse:
        """Get Sso Settings.

        Get all SSO configuration settings from the dedicated SSO table. Returns a
        structured object with values and descriptions for UI display.
        """
        return self._call(
            "get_sso_settings_get_sso_settings_get",
            "GET",
            "/get/sso_settings",
            responses={"200": "SSOSettingsResponse"},
            errors={},
            opts=opts,
        )

    get_sso_settings_get_sso_settings_get_with_http_info = with_http_info(
        get_sso_settings_get_sso_settings_get
    )
    get_sso_settings = get_sso_settings_get_sso_settings_get
    get_sso_settings_with_http_info = (
        get_sso_settings_get_sso_settings_get_with_http_info
    )

    def update_sso_settings_update_sso_settings_patch(
        self,
        sso_config: SSOConfig | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Update Sso Settings.

        Update SSO configuration by saving to the dedicated SSO table.
        """
        return self._call(
            "update_sso_settings_update_sso_settings_patch",
            "PATCH",
            "/update/sso_settings",
            body_param(sso_config, name="sso_config", required=True),
            responses={"200": "Any"},
            opts=opts,
        )

    update_sso_settings_update_sso_settings_patch_with_http_info = with_http_info(
        update_sso_settings_update_sso_settings_patch
    )
    update_sso_settings = update_sso_settings_update_sso_settings_patch
    update_sso_settings_with_http_info = (
        update_sso_settings_update_sso_settings_patch_with_http_info
    )
