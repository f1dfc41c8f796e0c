from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.cache_settings_api import CacheSettingsApi


class AsyncCacheSettingsApi(AsyncApi):
    """Operations tagged "Cache Settings"."""

    get_cache_settings_cache_settings_get = awaited(
        CacheSettingsApi.get_cache_settings_cache_settings_get
    )
    get_cache_settings_cache_settings_get_with_http_info = with_http_info(
        get_cache_settings_cache_settings_get
    )
    get_cache_settings = get_cache_settings_cache_settings_get
    get_cache_settings_with_http_info = (
        get_cache_settings_cache_settings_get_with_http_info
    )

    update_cache_settings_cache_settings_post = awaited(
        CacheSettingsApi.update_cache_settings_cache_settings_post
    )
    update_cache_settings_cache_settings_post_with_http_info = with_http_info(
        update_cache_settings_cache_settings_post
    )
    update_cache_settings = update_cache_settings_cache_settings_post
    update_cache_settings_with_http_info = (
        update_cache_settings_cache_settings_post_with_http_info
    )

    test_cache_connection_cache_settings_test_post = awaited(
        CacheSettingsApi.test_cache_connection_cache_settings_test_post
    )
    test_cache_connection_cache_settings_test_post_with_http_info = with_http_info(
        test_cache_connection_cache_settings_test_post
    )
    test_cache_connection = test_cache_connection_cache_settings_test_post
    test_cache_connection_with_http_info = (
        test_cache_connection_cache_settings_test_post_with_http_info
    )
