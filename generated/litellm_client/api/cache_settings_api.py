from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, header_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.cache_settings_response import CacheSettingsResponse
    from ..models.cache_settings_update_request import CacheSettingsUpdateRequest
    from ..models.cache_test_request import CacheTestRequest
    from ..models.cache_test_response import CacheTestResponse


class CacheSettingsApi(Api):
    """Operations tagged "Cache Settings"."""

    def get_cache_settings_cache_settings_get(
        self, *, opts: RequestOptions | None = None
    ) -> CacheSettingsResponse:
        """Get Cache Settings.

        Get cache configuration and available settings.

        Returns:
        - fields: List of all configurable cache settings with their metadata (type,
          description, default, options)
        - current_values: Current values of cache settings from database
        """
        return self._call(
            "get_cache_settings_cache_settings_get",
            "GET",
            "/cache/settings",
            responses={"200": "CacheSettingsResponse"},
            errors={},
            opts=opts,
        )

    get_cache_settings_cache_settings_get_with_http_info = with_http_info(
        get_cache_settings_cache_settings_get
    )
    get_cache_settings = get_cache_settings_cache_settings_get
    get_cache_settings_with_http_info = (
        get_cache_settings_cache_settings_get_with_http_info
    )

    def update_cache_settings_cache_settings_post(
        self,
        cache_settings_update_request: CacheSettingsUpdateRequest | dict[str, Any],
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Update Cache Settings.

        Save cache settings to database and initialize cache.

        This endpoint:
        1. Encrypts sensitive fields (passwords, etc.)
        2. Saves to LiteLLM_CacheConfig table
        3. Reinitializes cache with new settings

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "update_cache_settings_cache_settings_post",
            "POST",
            "/cache/settings",
            body_param(
                cache_settings_update_request,
                name="cache_settings_update_request",
                required=True,
            ),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "Any"},
            opts=opts,
        )

    update_cache_settings_cache_settings_post_with_http_info = with_http_info(
        update_cache_settings_cache_settings_post
    )
    update_cache_settings = update_cache_settings_cache_settings_post
    update_cache_settings_with_http_info = (
        update_cache_settings_cache_settings_post_with_http_info
    )

    def test_cache_connection_cache_settings_test_post(
        self,
        cache_test_request: CacheTestRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> CacheTestResponse:
        """Test Cache Connection.

        Test cache connection with provided credentials.

        Creates a temporary cache instance and uses its test_connection method to verify
        the credentials work without affecting global state.
        """
        return self._call(
            "test_cache_connection_cache_settings_test_post",
            "POST",
            "/cache/settings/test",
            body_param(cache_test_request, name="cache_test_request", required=True),
            responses={"200": "CacheTestResponse"},
            opts=opts,
        )

    test_cache_connection_cache_settings_test_post_with_http_info = with_http_info(
        test_cache_connection_cache_settings_test_post
    )
    test_cache_connection = test_cache_connection_cache_settings_test_post
    test_cache_connection_with_http_info = (
        test_cache_connection_cache_settings_test_post_with_http_info
    )
