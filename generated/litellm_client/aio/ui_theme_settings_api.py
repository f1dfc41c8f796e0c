from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import AsyncApi, body_param, file_param

if TYPE_CHECKING:
    from .._runtime.request.files import FileContent
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
    from ..models.ui_theme_config import UIThemeConfig
    from ..models.ui_theme_settings_response import UIThemeSettingsResponse


class AsyncUIThemeSettingsApi(AsyncApi):
    """Operations tagged "UI Theme Settings"."""

    async def get_ui_theme_settings_get_ui_theme_settings_get(
        self, *, opts: RequestOptions | None = None
    ) -> UIThemeSettingsResponse:
        """Get Ui Theme Settings.

        Get UI theme configuration from the litellm_settings.
        Returns current logo settings for UI customization.

        Note: This endpoint is public (no authentication required) so all users can see
        custom branding.
        Only the /update/ui_theme_settings endpoint requires authentication for admins
        to change settings.
        """
        return (
            await self.get_ui_theme_settings_get_ui_theme_settings_get_with_http_info(
                opts=opts
            )
        ).data

    async def get_ui_theme_settings_get_ui_theme_settings_get_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[UIThemeSettingsResponse]:
        """Like `get_ui_theme_settings_get_ui_theme_settings_get`, with the status code and the headers."""
        return await self._call(
            "get_ui_theme_settings_get_ui_theme_settings_get",
            "GET",
            "/get/ui_theme_settings",
            responses={"200": "UIThemeSettingsResponse"},
            opts=opts,
        )

    get_ui_theme_settings = get_ui_theme_settings_get_ui_theme_settings_get
    get_ui_theme_settings_with_http_info = (
        get_ui_theme_settings_get_ui_theme_settings_get_with_http_info
    )

    async def update_ui_theme_settings_update_ui_theme_settings_patch(
        self,
        ui_theme_config: UIThemeConfig | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Update Ui Theme Settings.

        Update UI theme configuration.
        Updates logo settings for the admin UI.
        """
        return (
            await self.update_ui_theme_settings_update_ui_theme_settings_patch_with_http_info(
                ui_theme_config, opts=opts
            )
        ).data

    async def update_ui_theme_settings_update_ui_theme_settings_patch_with_http_info(
        self,
        ui_theme_config: UIThemeConfig | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[Any]:
        """Like `update_ui_theme_settings_update_ui_theme_settings_patch`, with the status code and the headers."""
        return await self._call(
            "update_ui_theme_settings_update_ui_theme_settings_patch",
            "PATCH",
            "/update/ui_theme_settings",
            body_param(ui_theme_config, name="ui_theme_config", required=True),
            responses={"200": "Any", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    update_ui_theme_settings = update_ui_theme_settings_update_ui_theme_settings_patch
    update_ui_theme_settings_with_http_info = (
        update_ui_theme_settings_update_ui_theme_settings_patch_with_http_info
    )

    async def upload_logo_upload_logo_post(
        self, file: FileContent, *, opts: RequestOptions | None = None
    ) -> Any:
        """Upload Logo.

        Upload a custom logo for the admin UI.
        Accepts image files (PNG, JPG, JPEG, SVG) and stores them for use in the UI.
        """
        return (
            await self.upload_logo_upload_logo_post_with_http_info(file, opts=opts)
        ).data

    async def upload_logo_upload_logo_post_with_http_info(
        self, file: FileContent, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `upload_logo_upload_logo_post`, with the status code and the headers."""
        return await self._call(
            "upload_logo_upload_logo_post",
            "POST",
            "/upload/logo",
            file_param("file", file, required=True),
            responses={"200": "Any", "422": "HTTPValidationError"},
            content_type="multipart/form-data",
            security=("APIKeyHeader",),
            opts=opts,
        )

    upload_logo = upload_logo_upload_logo_post
    upload_logo_with_http_info = upload_logo_upload_logo_post_with_http_info
