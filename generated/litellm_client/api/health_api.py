from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.api import (
    Api,
    body_param,
    offset_pages,
    path_param,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.body_test_model_connection_health_test_connection_post import (
        BodyTestModelConnectionHealthTestConnectionPost,
    )
    from ..models.deployment_warning_ignore_response import (
        DeploymentWarningIgnoreResponse,
    )
    from ..models.deployment_warning_ignore_update import DeploymentWarningIgnoreUpdate
    from ..models.deployment_warnings_response import DeploymentWarningsResponse
    from ..models.health_response import HealthResponse
    from ..models.readiness_response import ReadinessResponse


class HealthApi(Api):
    """Operations tagged "health"."""

    def test_endpoint_test_get(self, *, opts: RequestOptions | None = None) -> Any:
        """Test Endpoint.

        [DEPRECATED] use `/health/liveliness` instead.

        A test endpoint that pings the proxy server to check if it's healthy.

        Parameters:
            request (Request): The incoming request.

        Returns:
            dict: A dictionary containing the route of the request URL.
        """
        return self._call(
            "test_endpoint_test_get",
            "GET",
            "/test",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    test_endpoint_test_get_with_http_info = with_http_info(test_endpoint_test_get)
    test_endpoint = test_endpoint_test_get
    test_endpoint_with_http_info = test_endpoint_test_get_with_http_info

    def health_services_endpoint_health_services_get(
        self,
        service: (
            Literal[
                "slack_budget_alerts",
                "langfuse",
                "langfuse_otel",
                "slack",
                "ms_teams",
                "openmeter",
                "webhook",
                "email",
                "braintrust",
                "datadog",
                "datadog_llm_observability",
                "generic_api",
                "arize",
                "galileo",
                "newrelic",
                "pointfive",
                "signoz",
                "sqs",
            ]
            | str
        ),
        *,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Health Services Endpoint.

        Use this admin-only endpoint to check if the service is healthy.

        Example:
        ```
        curl -L -X GET 'http://0.0.0.0:4000/health/services?service=datadog'     -H "Authorization: Bearer $LITELLM_MASTER_KEY"
        ```

        Args:
            service: Specify the service being hit.
        """
        return self._call(
            "health_services_endpoint_health_services_get",
            "GET",
            "/health/services",
            query_param("service", service, required=True),
            responses={"200": "Any"},
            opts=opts,
        )

    health_services_endpoint_health_services_get_with_http_info = with_http_info(
        health_services_endpoint_health_services_get
    )
    health_services_endpoint = health_services_endpoint_health_services_get
    health_services_endpoint_with_http_info = (
        health_services_endpoint_health_services_get_with_http_info
    )

    def health_endpoint_health_get(
        self,
        *,
        model: str | None = None,
        model_id: str | None = None,
        opts: RequestOptions | None = None,
    ) -> HealthResponse:
        """Health Endpoint.

        🚨 USE `/health/liveliness` to health check the proxy 🚨

        See more 👉 https://docs.litellm.ai/docs/proxy/health

        Check the health of all the endpoints in config.yaml

        To run health checks in the background, add this to config.yaml:
        ```
        general_settings:
            # ... other settings
            background_health_checks: True
        ```
        else, the health checks will be run on models when /health is called.

        To skip deployments that set ``model_info.disable_background_health_check:
        true`` on ``GET /health`` as well as in the background loop, set
        ``general_settings.health_check_skip_disabled_background_models: true``.

        Args:
            model: Specify the model name (optional)
            model_id: Specify the model ID (optional)
        """
        return self._call(
            "health_endpoint_health_get",
            "GET",
            "/health",
            query_param("model", model),
            query_param("model_id", model_id),
            responses={"200": "HealthResponse"},
            opts=opts,
        )

    health_endpoint_health_get_with_http_info = with_http_info(
        health_endpoint_health_get
    )
    health_endpoint = health_endpoint_health_get
    health_endpoint_with_http_info = health_endpoint_health_get_with_http_info

    def health_check_history_endpoint_health_history_get(
        self,
        *,
        model: str | None = None,
        status_filter: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        """Health Check History Endpoint.

        Get health check history for models

        Returns historical health check data with optional filtering.

        Args:
            model: Filter by specific model name.
            status_filter: Filter by status (healthy/unhealthy)
            limit: Number of records to return.
            offset: Number of records to skip.
        """
        return self._call(
            "health_check_history_endpoint_health_history_get",
            "GET",
            "/health/history",
            query_param("model", model),
            query_param("status_filter", status_filter),
            query_param("limit", limit, minimum=1, maximum=1000),
            query_param("offset", offset, minimum=0),
            responses={"200": "Any"},
            pages=offset_pages(
                "offset", size="limit", items="data", more="has_more", total="total"
            ),
            opts=opts,
        )

    health_check_history_endpoint_health_history_get_with_http_info = with_http_info(
        health_check_history_endpoint_health_history_get
    )
    health_check_history_endpoint = health_check_history_endpoint_health_history_get
    health_check_history_endpoint_with_http_info = (
        health_check_history_endpoint_health_history_get_with_http_info
    )

    def latest_health_checks_endpoint_health_latest_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Latest Health Checks Endpoint.

        Get the latest health check status for all models

        Returns the most recent health check result for each model.
        """
        return self._call(
            "latest_health_checks_endpoint_health_latest_get",
            "GET",
            "/health/latest",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    latest_health_checks_endpoint_health_latest_get_with_http_info = with_http_info(
        latest_health_checks_endpoint_health_latest_get
    )
    latest_health_checks_endpoint = latest_health_checks_endpoint_health_latest_get
    latest_health_checks_endpoint_with_http_info = (
        latest_health_checks_endpoint_health_latest_get_with_http_info
    )

    def shared_health_check_status_endpoint_health_shared_status_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Shared Health Check Status Endpoint.

        Get the status of shared health check coordination across pods.

        Returns information about Redis connectivity, lock status, and cache status.
        """
        return self._call(
            "shared_health_check_status_endpoint_health_shared_status_get",
            "GET",
            "/health/shared-status",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    shared_health_check_status_endpoint_health_shared_status_get_with_http_info = (
        with_http_info(shared_health_check_status_endpoint_health_shared_status_get)
    )
    shared_health_check_status_endpoint = (
        shared_health_check_status_endpoint_health_shared_status_get
    )
    shared_health_check_status_endpoint_with_http_info = (
        shared_health_check_status_endpoint_health_shared_status_get_with_http_info
    )

    def health_license_endpoint_health_license_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Health License Endpoint.

        Return metadata about the configured LiteLLM license without exposing the key.
        """
        return self._call(
            "health_license_endpoint_health_license_get",
            "GET",
            "/health/license",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    health_license_endpoint_health_license_get_with_http_info = with_http_info(
        health_license_endpoint_health_license_get
    )
    health_license_endpoint = health_license_endpoint_health_license_get
    health_license_endpoint_with_http_info = (
        health_license_endpoint_health_license_get_with_http_info
    )

    def active_callbacks_active_callbacks_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Active Callbacks.

        Returns a list of litellm level settings

        This is useful for debugging and ensuring the proxy server is configured
        correctly.

        Response schema:
        ```
        {
            "alerting": _alerting,
            "litellm.callbacks": litellm_callbacks,
            "litellm.input_callback": litellm_input_callbacks,
            "litellm.failure_callback": litellm_failure_callbacks,
            "litellm.success_callback": litellm_success_callbacks,
            "litellm._async_success_callback": litellm_async_success_callbacks,
            "litellm._async_failure_callback": litellm_async_failure_callbacks,
            "litellm._async_input_callback": litellm_async_input_callbacks,
            "all_litellm_callbacks": all_litellm_callbacks,
            "num_callbacks": len(all_litellm_callbacks),
            "num_alerting": _num_alerting,
            "litellm.request_timeout": litellm.request_timeout,
        }
        ```
        """
        return self._call(
            "active_callbacks_active_callbacks_get",
            "GET",
            "/active/callbacks",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    active_callbacks_active_callbacks_get_with_http_info = with_http_info(
        active_callbacks_active_callbacks_get
    )

    def active_callbacks_settings_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Active Callbacks.

        Returns a list of litellm level settings

        This is useful for debugging and ensuring the proxy server is configured
        correctly.

        Response schema:
        ```
        {
            "alerting": _alerting,
            "litellm.callbacks": litellm_callbacks,
            "litellm.input_callback": litellm_input_callbacks,
            "litellm.failure_callback": litellm_failure_callbacks,
            "litellm.success_callback": litellm_success_callbacks,
            "litellm._async_success_callback": litellm_async_success_callbacks,
            "litellm._async_failure_callback": litellm_async_failure_callbacks,
            "litellm._async_input_callback": litellm_async_input_callbacks,
            "all_litellm_callbacks": all_litellm_callbacks,
            "num_callbacks": len(all_litellm_callbacks),
            "num_alerting": _num_alerting,
            "litellm.request_timeout": litellm.request_timeout,
        }
        ```
        """
        return self._call(
            "active_callbacks_settings_get",
            "GET",
            "/settings",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    active_callbacks_settings_get_with_http_info = with_http_info(
        active_callbacks_settings_get
    )

    def health_readiness_health_readiness_get(
        self, *, opts: RequestOptions | None = None
    ) -> ReadinessResponse:
        """Health Readiness.

        Public readiness probe. Returns a low-detail payload safe to expose to
        unauthenticated load balancers — `status` plus `db` so orchestrators and
        external probes can distinguish "healthy" from "DB unreachable" without a
        credential. Admins can opt into the legacy detailed payload with
        general_settings.allow_public_health_readiness_details.
        """
        return self._call(
            "health_readiness_health_readiness_get",
            "GET",
            "/health/readiness",
            responses={"200": "ReadinessResponse"},
            errors={},
            security=(),
            opts=opts,
        )

    health_readiness_health_readiness_get_with_http_info = with_http_info(
        health_readiness_health_readiness_get
    )
    health_readiness = health_readiness_health_readiness_get
    health_readiness_with_http_info = (
        health_readiness_health_readiness_get_with_http_info
    )

    def health_readiness_options_health_readiness_options(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Health Readiness Options.

        Options endpoint for health/readiness check.
        """
        return self._call(
            "health_readiness_options_health_readiness_options",
            "OPTIONS",
            "/health/readiness",
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    health_readiness_options_health_readiness_options_with_http_info = with_http_info(
        health_readiness_options_health_readiness_options
    )
    health_readiness_options = health_readiness_options_health_readiness_options
    health_readiness_options_with_http_info = (
        health_readiness_options_health_readiness_options_with_http_info
    )

    def health_readiness_details_health_readiness_details_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Health Readiness Details.

        Authenticated readiness diagnostics with DB/cache/callback metadata.
        """
        return self._call(
            "health_readiness_details_health_readiness_details_get",
            "GET",
            "/health/readiness/details",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    health_readiness_details_health_readiness_details_get_with_http_info = (
        with_http_info(health_readiness_details_health_readiness_details_get)
    )
    health_readiness_details = health_readiness_details_health_readiness_details_get
    health_readiness_details_with_http_info = (
        health_readiness_details_health_readiness_details_get_with_http_info
    )

    def health_backlog_health_backlog_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Health Backlog.

        Returns the number of HTTP requests currently in-flight on this uvicorn worker.

        Use this to measure per-pod queue depth. A high value means the worker is
        processing many concurrent requests — requests arriving now will have to wait
        for the event loop to get to them, adding latency before LiteLLM even starts its
        own timer.
        """
        return self._call(
            "health_backlog_health_backlog_get",
            "GET",
            "/health/backlog",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    health_backlog_health_backlog_get_with_http_info = with_http_info(
        health_backlog_health_backlog_get
    )
    health_backlog = health_backlog_health_backlog_get
    health_backlog_with_http_info = health_backlog_health_backlog_get_with_http_info

    def health_drain_health_drain_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Health Drain.

        Graceful-drain probe for Kubernetes ``preStop`` hooks.

        Disabled by default and returns 404 unless ``general_settings`` sets
        ``enable_drain_endpoint: true``. Calling it flips a process-wide shutting-down
        flag, so a successful call permanently takes the worker out of rotation until
        the pod restarts.

        Because the kubelet calls preStop hooks without proxy credentials, the endpoint
        does not require ``user_api_key_auth``. To prevent any pod-reachable caller from
        triggering shutdown, set ``general_settings.drain_endpoint_token`` (or the
        ``DRAIN_ENDPOINT_TOKEN`` env var) and supply the same value on the
        ``X-Drain-Token`` header from the preStop hook. Calls without the header (or
        with a wrong value) get a 401 and have no side effect.

        When enabled, it marks the worker as shutting down (so /health/readiness and
        /health/liveliness immediately start returning 503, removing the pod from
        service) and blocks until the in-flight request counter drains to zero or
        ``GRACEFUL_SHUTDOWN_TIMEOUT`` elapses. Unlike a fixed ``sleep``, this returns as
        soon as real in-flight work is done.

        Wire it up as:

        ```yaml
        lifecycle:
          preStop:
            httpGet:
              path: /health/drain
              port: 4000
              httpHeaders:
                - name: X-Drain-Token
                  value: <same value as drain_endpoint_token>
        ```
        """
        return self._call(
            "health_drain_health_drain_get",
            "GET",
            "/health/drain",
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    health_drain_health_drain_get_with_http_info = with_http_info(
        health_drain_health_drain_get
    )
    health_drain = health_drain_health_drain_get
    health_drain_with_http_info = health_drain_health_drain_get_with_http_info

    def health_liveliness_health_liveness_get(
        self, *, opts: RequestOptions | None = None
    ) -> str:
        """Health Liveliness.

        Unprotected endpoint for checking if worker is alive.

        Returns 503 once graceful shutdown has begun so Kubernetes stops counting the
        draining pod as live and terminates it on schedule.
        """
        return self._call(
            "health_liveliness_health_liveness_get",
            "GET",
            "/health/liveness",
            responses={"200": "str"},
            errors={},
            security=(),
            opts=opts,
        )

    health_liveliness_health_liveness_get_with_http_info = with_http_info(
        health_liveliness_health_liveness_get
    )

    def health_liveliness_options_health_liveness_options(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Health Liveliness Options.

        Options endpoint for health/liveliness check.
        """
        return self._call(
            "health_liveliness_options_health_liveness_options",
            "OPTIONS",
            "/health/liveness",
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    health_liveliness_options_health_liveness_options_with_http_info = with_http_info(
        health_liveliness_options_health_liveness_options
    )

    def health_liveliness_health_liveliness_get(
        self, *, opts: RequestOptions | None = None
    ) -> str:
        """Health Liveliness.

        Unprotected endpoint for checking if worker is alive.

        Returns 503 once graceful shutdown has begun so Kubernetes stops counting the
        draining pod as live and terminates it on schedule.
        """
        return self._call(
            "health_liveliness_health_liveliness_get",
            "GET",
            "/health/liveliness",
            responses={"200": "str"},
            errors={},
            security=(),
            opts=opts,
        )

    health_liveliness_health_liveliness_get_with_http_info = with_http_info(
        health_liveliness_health_liveliness_get
    )

    def health_liveliness_options_health_liveliness_options(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Health Liveliness Options.

        Options endpoint for health/liveliness check.
        """
        return self._call(
            "health_liveliness_options_health_liveliness_options",
            "OPTIONS",
            "/health/liveliness",
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    health_liveliness_options_health_liveliness_options_with_http_info = with_http_info(
        health_liveliness_options_health_liveliness_options
    )

    def test_model_connection_health_test_connection_post(
        self,
        *,
        body_test_model_connection_health_test_connection_post: (
            BodyTestModelConnectionHealthTestConnectionPost | dict[str, Any] | None
        ) = None,
        opts: RequestOptions | None = None,
    ) -> Any:
        r"""Test Model Connection.

        Test a direct connection to a specific model.

        This endpoint allows you to verify if your proxy can successfully connect to a
        specific model. It's useful for troubleshooting model connectivity issues
        without going through the full proxy routing.

        Example:
        ```bash
        # If model is configured in proxy_config.yaml, you only need to specify the model name:
        curl -X POST 'http://localhost:4000/health/test_connection' \
          -H "Authorization: Bearer $LITELLM_MASTER_KEY" \
          -H 'Content-Type: application/json' \
          -d '{
            "litellm_params": {
                "model": "gpt-4o"
            },
            "mode": "chat"
          }'

        # The endpoint will automatically use api_key, api_base, etc. from proxy_config.yaml

        # You can also override specific params or test with custom credentials:
        curl -X POST 'http://localhost:4000/health/test_connection' \
          -H "Authorization: Bearer $LITELLM_MASTER_KEY" \
          -H 'Content-Type: application/json' \
          -d '{
            "litellm_params": {
                "model": "azure/gpt-4o",
                "api_key": "os.environ/AZURE_OPENAI_API_KEY",
                "api_base": "os.environ/AZURE_OPENAI_ENDPOINT",
                "api_version": "2024-10-21"
            },
            "mode": "chat"
          }'
        ```

        Note:
        - If the model is configured in proxy_config.yaml, credentials (api_key,
          api_base, etc.) will be automatically loaded from the config (with resolved
          environment variables).
        - A request naming a stored credential (`litellm_credential_name`) that the
          configuration does not name is probed with that credential instead, and
          inherits no credentials from the configuration its model string happened to
          match.
        - You can override specific params by including them in the request.
        - You can use `os.environ/VARIABLE_NAME` syntax to reference environment
          variables, which will be resolved automatically (same as in
          proxy_config.yaml).

        Returns:
            dict: A dictionary containing the health check result with either success
                information or error details.
        """
        return self._call(
            "test_model_connection_health_test_connection_post",
            "POST",
            "/health/test_connection",
            body_param(
                body_test_model_connection_health_test_connection_post,
                name="body_test_model_connection_health_test_connection_post",
            ),
            responses={"200": "Any"},
            opts=opts,
        )

    test_model_connection_health_test_connection_post_with_http_info = with_http_info(
        test_model_connection_health_test_connection_post
    )
    test_model_connection = test_model_connection_health_test_connection_post
    test_model_connection_with_http_info = (
        test_model_connection_health_test_connection_post_with_http_info
    )

    def get_deployment_warnings_health_deployment_warnings_get(
        self, *, opts: RequestOptions | None = None
    ) -> DeploymentWarningsResponse:
        """Get Deployment Warnings.

        List the active deployment warnings with their severity and whether an admin
        ignored or snoozed them. Readable by proxy admins and proxy admin viewers.
        """
        return self._call(
            "get_deployment_warnings_health_deployment_warnings_get",
            "GET",
            "/health/deployment_warnings",
            responses={"200": "DeploymentWarningsResponse"},
            errors={},
            opts=opts,
        )

    get_deployment_warnings_health_deployment_warnings_get_with_http_info = (
        with_http_info(get_deployment_warnings_health_deployment_warnings_get)
    )
    get_deployment_warnings = get_deployment_warnings_health_deployment_warnings_get
    get_deployment_warnings_with_http_info = (
        get_deployment_warnings_health_deployment_warnings_get_with_http_info
    )

    def update_deployment_warning_ignore_health_deployment_warnings_warning_id_patch(
        self,
        warning_id: str,
        deployment_warning_ignore_update: (
            DeploymentWarningIgnoreUpdate | dict[str, Any]
        ),
        *,
        opts: RequestOptions | None = None,
    ) -> DeploymentWarningIgnoreResponse:
        """Update Deployment Warning Ignore.

        Ignore, snooze, or restore one deployment warning for every admin of this proxy.
        Only proxy admins can call this, and it needs a database.
        """
        return self._call(
            "update_deployment_warning_ignore_health_deployment_warnings_warning_id_patch",
            "PATCH",
            "/health/deployment_warnings/{warning_id}",
            path_param("warning_id", warning_id),
            body_param(
                deployment_warning_ignore_update,
                name="deployment_warning_ignore_update",
                required=True,
            ),
            responses={"200": "DeploymentWarningIgnoreResponse"},
            opts=opts,
        )

    update_deployment_warning_ignore_health_deployment_warnings_warning_id_patch_with_http_info = with_http_info(
        update_deployment_warning_ignore_health_deployment_warnings_warning_id_patch
    )
    update_deployment_warning_ignore = (
        update_deployment_warning_ignore_health_deployment_warnings_warning_id_patch
    )
    update_deployment_warning_ignore_with_http_info = update_deployment_warning_ignore_health_deployment_warnings_warning_id_patch_with_http_info
