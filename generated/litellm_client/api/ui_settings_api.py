from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.latest_release_info import LatestReleaseInfo
    from ..models.ui_settings_response import UISettingsResponse
    from ..models.update_user_banner_response import UpdateUserBannerResponse
    from ..models.user_banner import UserBanner
    from ..models.user_banner_update import UserBannerUpdate


class UISettingsApi(Api):
    """Operations tagged "UI Settings"."""

    def get_ui_settings_get_ui_settings_get(
        self, *, opts: RequestOptions | None = None
    ) -> UISettingsResponse:
        """Get Ui Settings.

        Get UI-specific configuration flags. All authenticated users can fetch these
        settings for client-side behavior.
        """
        return self._call(
            "get_ui_settings_get_ui_settings_get",
            "GET",
            "/get/ui_settings",
            responses={"200": "UISettingsResponse"},
            errors={},
            security=(),
            opts=opts,
        )

    get_ui_settings_get_ui_settings_get_with_http_info = with_http_info(
        get_ui_settings_get_ui_settings_get
    )
    get_ui_settings = get_ui_settings_get_ui_settings_get
    get_ui_settings_with_http_info = get_ui_settings_get_ui_settings_get_with_http_info

    def update_ui_settings_update_ui_settings_patch(
        self, request_body: dict[str, Any], *, opts: RequestOptions | None = None
    ) -> Any:
        """Update Ui Settings.

        Update UI-specific configuration flags. Only proxy admins are allowed to modify
        these settings.
        """
        return self._call(
            "update_ui_settings_update_ui_settings_patch",
            "PATCH",
            "/update/ui_settings",
            body_param(request_body, name="request_body", required=True),
            responses={"200": "Any"},
            opts=opts,
        )

    update_ui_settings_update_ui_settings_patch_with_http_info = with_http_info(
        update_ui_settings_update_ui_settings_patch
    )
    update_ui_settings = update_ui_settings_update_ui_settings_patch
    update_ui_settings_with_http_info = (
        update_ui_settings_update_ui_settings_patch_with_http_info
    )

    def get_user_banner_get_user_banner_get(
        self, *, opts: RequestOptions | None = None
    ) -> UserBanner:
        """Get User Banner.

        Get the admin-published dashboard banner. Readable by any authenticated user;
        rendered on every dashboard page.
        """
        return self._call(
            "get_user_banner_get_user_banner_get",
            "GET",
            "/get/user_banner",
            responses={"200": "UserBanner"},
            errors={},
            opts=opts,
        )

    get_user_banner_get_user_banner_get_with_http_info = with_http_info(
        get_user_banner_get_user_banner_get
    )
    get_user_banner = get_user_banner_get_user_banner_get
    get_user_banner_with_http_info = get_user_banner_get_user_banner_get_with_http_info

    def update_user_banner_update_user_banner_patch(
        self,
        user_banner_update: UserBannerUpdate | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> UpdateUserBannerResponse:
        """Update User Banner.

        Publish, edit, or unpublish the dashboard banner. Only proxy admins are allowed
        to modify it.
        """
        return self._call(
            "update_user_banner_update_user_banner_patch",
            "PATCH",
            "/update/user_banner",
            body_param(user_banner_update, name="user_banner_update", required=True),
            responses={"200": "UpdateUserBannerResponse"},
            opts=opts,
        )

    update_user_banner_update_user_banner_patch_with_http_info = with_http_info(
        update_user_banner_update_user_banner_patch
    )
    update_user_banner = update_user_banner_update_user_banner_patch
    update_user_banner_with_http_info = (
        update_user_banner_update_user_banner_patch_with_http_info
    )

    def latest_release_info_get_latest_release_info_get(
        self, *, opts: RequestOptions | None = None
    ) -> LatestReleaseInfo | None:
        """Latest Release Info.

        Newest stable release on the LiteLLM changelog, linked to its changelog page,
        with the PR count of its whole minor line (e.g. v1.105.0 + v1.105.1) from GitHub
        split into new features, bug fixes and other updates. Returns null when the
        changelog or GitHub can't be reached so the dashboard upgrade banner simply
        doesn't render. Set LITELLM_DISABLE_LATEST_RELEASE_CHECK=true to return null
        without making any outbound request.
        """
        return self._call(
            "latest_release_info_get_latest_release_info_get",
            "GET",
            "/get/latest_release_info",
            responses={"200": "LatestReleaseInfo | None"},
            errors={},
            opts=opts,
        )

    latest_release_info_get_latest_release_info_get_with_http_info = with_http_info(
        latest_release_info_get_latest_release_info_get
    )
    latest_release_info = latest_release_info_get_latest_release_info_get
    latest_release_info_with_http_info = (
        latest_release_info_get_latest_release_info_get_with_http_info
    )
