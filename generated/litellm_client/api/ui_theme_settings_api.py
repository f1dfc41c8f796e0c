from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, file_param, with_http_info

if TYPE_CHECKING:
    from .._runtime.request.files import FileContent
    from ..api_client import RequestOptions
    from ..models.ui_theme_config import UIThemeConfig
    from ..models.ui_theme_settings_response import UIThemeSettingsResponse


class UIThemeSettingsApi(Api):
    """Operations tagged "UI Theme Settings"."""

    def get_ui_theme_settings_get_ui_theme_settings_get(
        self, *, opts: RequestOptions | None = None
    ) -> UIThemeSettingsResponse:
        """Get Ui Theme Settings.

        Get UI theme configuration from the litellm_settings. Returns current logo
        settings for UI customization.

        Note: This endpoint is public (no authentication required) so all users can see
        custom branding. Only the /update/ui_theme_settings endpoint requires
        authentication for admins to change settings.
        """
        return self._call(
            "get_ui_theme_settings_get_ui_theme_settings_get",
            "GET",
            "/get/ui_theme_settings",
            responses={"200": "UIThemeSettingsResponse"},
            errors={},
            security=(),
            opts=opts,
        )

    get_ui_theme_settings_get_ui_theme_settings_get_with_http_info = with_http_info(
        get_ui_theme_settings_get_ui_theme_settings_get
    )
    get_ui_theme_settings = get_ui_theme_settings_get_ui_theme_settings_get
    get_ui_theme_settings_with_http_info = (
        get_ui_theme_settings_get_ui_theme_settings_get_with_http_info
    )

    def update_ui_theme_settings_update_ui_theme_settings_patch(
        self,
        ui_theme_config: UIThemeConfig | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Update Ui Theme Settings.

        Update UI theme configuration. Updates logo settings for the admin UI.
        """
        return self._call(
            "update_ui_theme_settings_update_ui_theme_settings_patch",
            "PATCH",
            "/update/ui_theme_settings",
            body_param(ui_theme_config, name="ui_theme_config", required=True),
            responses={"200": "Any"},
            opts=opts,
        )

    update_ui_theme_settings_update_ui_theme_settings_patch_with_http_info = (
        with_http_info(update_ui_theme_settings_update_ui_theme_settings_patch)
    )
    update_ui_theme_settings = update_ui_theme_settings_update_ui_theme_settings_patch
    update_ui_theme_settings_with_http_info = (
        update_ui_theme_settings_update_ui_theme_settings_patch_with_http_info
    )

    def upload_logo_upload_logo_post(
        self, file: FileContent, *, opts: RequestOptions | None = None
    ) -> Any:
        """Upload Logo.

        Upload a custom logo for the admin UI. Accepts image files (PNG, JPG, JPEG, SVG)
        and stores them for use in the UI.
        """
        return self._call(
            "upload_logo_upload_logo_post",
            "POST",
            "/upload/logo",
            file_param("file", file, required=True),
            responses={"200": "Any"},
            content_type="multipart/form-data",
            opts=opts,
        )

    upload_logo_upload_logo_post_with_http_info = with_http_info(
        upload_logo_upload_logo_post
    )
    upload_logo = upload_logo_upload_logo_post
    upload_logo_with_http_info = upload_logo_upload_logo_post_with_http_info
