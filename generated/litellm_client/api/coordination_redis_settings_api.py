from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, header_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.coordination_redis_settings_request import (
        CoordinationRedisSettingsRequest,
    )
    from ..models.coordination_redis_settings_response import (
        CoordinationRedisSettingsResponse,
    )
    from ..models.coordination_redis_test_response import CoordinationRedisTestResponse


class CoordinationRedisSettingsApi(Api):
    """Operations tagged "Coordination Redis Settings"."""

    def get_coordination_redis_settings_coordination_redis_settings_get(
        self, *, opts: RequestOptions | None = None
    ) -> CoordinationRedisSettingsResponse:
        """Get Coordination Redis Settings.

        Get the coordination Redis configuration and available settings.

        Returns:
        - values: current coordination Redis settings, with
          password/sentinel_password/url redacted
        - fields: all configurable settings with their metadata (type, description,
          default, section)
        - source: "coordination_redis" | "cache_backend" | "environment" | null
        """
        return self._call(
            "get_coordination_redis_settings_coordination_redis_settings_get",
            "GET",
            "/coordination_redis/settings",
            responses={"200": "CoordinationRedisSettingsResponse"},
            errors={},
            opts=opts,
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

    def update_coordination_redis_settings_coordination_redis_settings_post(
        self,
        coordination_redis_settings_request: (
            CoordinationRedisSettingsRequest | dict[str, Any]
        ),
        *,
        litellm_changed_by: str | None = None,
        opts: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Update Coordination Redis Settings.

        Save coordination Redis settings under `general_settings.coordination_redis`.

        Parameters:
        - settings: dict - Redis connection params (host, port, username, password, url,
          ssl, startup_nodes, sentinel_nodes, sentinel_password, service_name). Values
          may be `os.environ/VAR` references, which are stored as written and resolved
          at startup

        The settings are written to the `general_settings` row of LiteLLM_Config, which
        startup merges over the yaml config; the proxy picks them up on its next
        restart.

        Args:
            litellm_changed_by: The litellm-changed-by header enables tracking of
                actions performed by authorized users on behalf of other users,
                providing an audit trail for accountability.
        """
        return self._call(
            "update_coordination_redis_settings_coordination_redis_settings_post",
            "POST",
            "/coordination_redis/settings",
            body_param(
                coordination_redis_settings_request,
                name="coordination_redis_settings_request",
                required=True,
            ),
            header_param("litellm-changed-by", litellm_changed_by),
            responses={"200": "dict[str, Any]"},
            opts=opts,
        )

    update_coordination_redis_settings_coordination_redis_settings_post_with_http_info = with_http_info(
        update_coordination_redis_settings_coordination_redis_settings_post
    )
    update_coordination_redis_settings = (
        update_coordination_redis_settings_coordination_redis_settings_post
    )
    update_coordination_redis_settings_with_http_info = update_coordination_redis_settings_coordination_redis_settings_post_with_http_info

    def check_coordination_redis_connection_coordination_redis_settings_test_post(
        self,
        coordination_redis_settings_request: (
            CoordinationRedisSettingsRequest | dict[str, Any]
        ),
        *,
        opts: RequestOptions | None = None,
    ) -> CoordinationRedisTestResponse:
        """Check Coordination Redis Connection.

        Test a coordination Redis connection with the provided credentials.

        Parameters:
        - settings: dict - Redis connection params to test. Credential fields sent back
          as `***REDACTED***` fall back to the saved value

        Builds a throwaway client (never touching global state) and pings it.
        """
        return self._call(
            "check_coordination_redis_connection_coordination_redis_settings_test_post",
            "POST",
            "/coordination_redis/settings/test",
            body_param(
                coordination_redis_settings_request,
                name="coordination_redis_settings_request",
                required=True,
            ),
            responses={"200": "CoordinationRedisTestResponse"},
            opts=opts,
        )

    check_coordination_redis_connection_coordination_redis_settings_test_post_with_http_info = with_http_info(
        check_coordination_redis_connection_coordination_redis_settings_test_post
    )
    check_coordination_redis_connection = (
        check_coordination_redis_connection_coordination_redis_settings_test_post
    )
    check_coordination_redis_connection_with_http_info = check_coordination_redis_connection_coordination_redis_settings_test_post_with_http_info
