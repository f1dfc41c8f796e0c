from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.coordination_redis_settings_api import CoordinationRedisSettingsApi


class AsyncCoordinationRedisSettingsApi(AsyncApi):
    """Operations tagged "Coordination Redis Settings"."""

    get_coordination_redis_settings_coordination_redis_settings_get = awaited(
        CoordinationRedisSettingsApi.get_coordination_redis_settings_coordination_redis_settings_get
    )
    get_coordination_redis_settings_coordination_redis_settings_get_with_http_info = (
        with_http_info(get_coordination_redis_settings_coordination_redis_settings_get)
    )
    get_coordination_redis_settings = (
        get_coordination_redis_settings_coordination_redis_settings_get
    )
    get_coordination_redis_settings_with_http_info = (
        get_coordination_redis_settings_coordination_redis_settings_get_with_http_info
    )

    update_coordination_redis_settings_coordination_redis_settings_post = awaited(
        CoordinationRedisSettingsApi.update_coordination_redis_settings_coordination_redis_settings_post
    )
    update_coordination_redis_settings_coordination_redis_settings_post_with_http_info = with_http_info(
        update_coordination_redis_settings_coordination_redis_settings_post
    )
    update_coordination_redis_settings = (
        update_coordination_redis_settings_coordination_redis_settings_post
    )
    update_coordination_redis_settings_with_http_info = update_coordination_redis_settings_coordination_redis_settings_post_with_http_info

    check_coordination_redis_connection_coordination_redis_settings_test_post = awaited(
        CoordinationRedisSettingsApi.check_coordination_redis_connection_coordination_redis_settings_test_post
    )
    check_coordination_redis_connection_coordination_redis_settings_test_post_with_http_info = with_http_info(
        check_coordination_redis_connection_coordination_redis_settings_test_post
    )
    check_coordination_redis_connection = (
        check_coordination_redis_connection_coordination_redis_settings_test_post
    )
    check_coordination_redis_connection_with_http_info = check_coordination_redis_connection_coordination_redis_settings_test_post_with_http_info
