from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.health_api import HealthApi


class AsyncHealthApi(AsyncApi):
    """Operations tagged "health"."""

    test_endpoint_test_get = awaited(HealthApi.test_endpoint_test_get)
    test_endpoint_test_get_with_http_info = with_http_info(test_endpoint_test_get)
    test_endpoint = test_endpoint_test_get
    test_endpoint_with_http_info = test_endpoint_test_get_with_http_info

    health_services_endpoint_health_services_get = awaited(
        HealthApi.health_services_endpoint_health_services_get
    )
    health_services_endpoint_health_services_get_with_http_info = with_http_info(
        health_services_endpoint_health_services_get
    )
    health_services_endpoint = health_services_endpoint_health_services_get
    health_services_endpoint_with_http_info = (
        health_services_endpoint_health_services_get_with_http_info
    )

    health_endpoint_health_get = awaited(HealthApi.health_endpoint_health_get)
    health_endpoint_health_get_with_http_info = with_http_info(
        health_endpoint_health_get
    )
    health_endpoint = health_endpoint_health_get
    health_endpoint_with_http_info = health_endpoint_health_get_with_http_info

    health_check_history_endpoint_health_history_get = awaited(
        HealthApi.health_check_history_endpoint_health_history_get
    )
    health_check_history_endpoint_health_history_get_with_http_info = with_http_info(
        health_check_history_endpoint_health_history_get
    )
    health_check_history_endpoint = health_check_history_endpoint_health_history_get
    health_check_history_endpoint_with_http_info = (
        health_check_history_endpoint_health_history_get_with_http_info
    )

    latest_health_checks_endpoint_health_latest_get = awaited(
        HealthApi.latest_health_checks_endpoint_health_latest_get
    )
    latest_health_checks_endpoint_health_latest_get_with_http_info = with_http_info(
        latest_health_checks_endpoint_health_latest_get
    )
    latest_health_checks_endpoint = latest_health_checks_endpoint_health_latest_get
    latest_health_checks_endpoint_with_http_info = (
        latest_health_checks_endpoint_health_latest_get_with_http_info
    )

    shared_health_check_status_endpoint_health_shared_status_get = awaited(
        HealthApi.shared_health_check_status_endpoint_health_shared_status_get
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

    health_license_endpoint_health_license_get = awaited(
        HealthApi.health_license_endpoint_health_license_get
    )
    health_license_endpoint_health_license_get_with_http_info = with_http_info(
        health_license_endpoint_health_license_get
    )
    health_license_endpoint = health_license_endpoint_health_license_get
    health_license_endpoint_with_http_info = (
        health_license_endpoint_health_license_get_with_http_info
    )

    active_callbacks_active_callbacks_get = awaited(
        HealthApi.active_callbacks_active_callbacks_get
    )
    active_callbacks_active_callbacks_get_with_http_info = with_http_info(
        active_callbacks_active_callbacks_get
    )

    active_callbacks_settings_get = awaited(HealthApi.active_callbacks_settings_get)
    active_callbacks_settings_get_with_http_info = with_http_info(
        active_callbacks_settings_get
    )

    health_readiness_health_readiness_get = awaited(
        HealthApi.health_readiness_health_readiness_get
    )
    health_readiness_health_readiness_get_with_http_info = with_http_info(
        health_readiness_health_readiness_get
    )
    health_readiness = health_readiness_health_readiness_get
    health_readiness_with_http_info = (
        health_readiness_health_readiness_get_with_http_info
    )

    health_readiness_options_health_readiness_options = awaited(
        HealthApi.health_readiness_options_health_readiness_options
    )
    health_readiness_options_health_readiness_options_with_http_info = with_http_info(
        health_readiness_options_health_readiness_options
    )
    health_readiness_options = health_readiness_options_health_readiness_options
    health_readiness_options_with_http_info = (
        health_readiness_options_health_readiness_options_with_http_info
    )

    health_readiness_details_health_readiness_details_get = awaited(
        HealthApi.health_readiness_details_health_readiness_details_get
    )
    health_readiness_details_health_readiness_details_get_with_http_info = (
        with_http_info(health_readiness_details_health_readiness_details_get)
    )
    health_readiness_details = health_readiness_details_health_readiness_details_get
    health_readiness_details_with_http_info = (
        health_readiness_details_health_readiness_details_get_with_http_info
    )

    health_backlog_health_backlog_get = awaited(
        HealthApi.health_backlog_health_backlog_get
    )
    health_backlog_health_backlog_get_with_http_info = with_http_info(
        health_backlog_health_backlog_get
    )
    health_backlog = health_backlog_health_backlog_get
    health_backlog_with_http_info = health_backlog_health_backlog_get_with_http_info

    health_drain_health_drain_get = awaited(HealthApi.health_drain_health_drain_get)
    health_drain_health_drain_get_with_http_info = with_http_info(
        health_drain_health_drain_get
    )
    health_drain = health_drain_health_drain_get
    health_drain_with_http_info = health_drain_health_drain_get_with_http_info

    health_liveliness_health_liveness_get = awaited(
        HealthApi.health_liveliness_health_liveness_get
    )
    health_liveliness_health_liveness_get_with_http_info = with_http_info(
        health_liveliness_health_liveness_get
    )

    health_liveliness_options_health_liveness_options = awaited(
        HealthApi.health_liveliness_options_health_liveness_options
    )
    health_liveliness_options_health_liveness_options_with_http_info = with_http_info(
        health_liveliness_options_health_liveness_options
    )

    health_liveliness_health_liveliness_get = awaited(
        HealthApi.health_liveliness_health_liveliness_get
    )
    health_liveliness_health_liveliness_get_with_http_info = with_http_info(
        health_liveliness_health_liveliness_get
    )

    health_liveliness_options_health_liveliness_options = awaited(
        HealthApi.health_liveliness_options_health_liveliness_options
    )
    health_liveliness_options_health_liveliness_options_with_http_info = with_http_info(
        health_liveliness_options_health_liveliness_options
    )

    test_model_connection_health_test_connection_post = awaited(
        HealthApi.test_model_connection_health_test_connection_post
    )
    test_model_connection_health_test_connection_post_with_http_info = with_http_info(
        test_model_connection_health_test_connection_post
    )
    test_model_connection = test_model_connection_health_test_connection_post
    test_model_connection_with_http_info = (
        test_model_connection_health_test_connection_post_with_http_info
    )

    get_deployment_warnings_health_deployment_warnings_get = awaited(
        HealthApi.get_deployment_warnings_health_deployment_warnings_get
    )
    get_deployment_warnings_health_deployment_warnings_get_with_http_info = (
        with_http_info(get_deployment_warnings_health_deployment_warnings_get)
    )
    get_deployment_warnings = get_deployment_warnings_health_deployment_warnings_get
    get_deployment_warnings_with_http_info = (
        get_deployment_warnings_health_deployment_warnings_get_with_http_info
    )

    update_deployment_warning_ignore_health_deployment_warnings_warning_id_patch = awaited(
        HealthApi.update_deployment_warning_ignore_health_deployment_warnings_warning_id_patch
    )
    update_deployment_warning_ignore_health_deployment_warnings_warning_id_patch_with_http_info = with_http_info(
        update_deployment_warning_ignore_health_deployment_warnings_warning_id_patch
    )
    update_deployment_warning_ignore = (
        update_deployment_warning_ignore_health_deployment_warnings_warning_id_patch
    )
    update_deployment_warning_ignore_with_http_info = update_deployment_warning_ignore_health_deployment_warnings_warning_id_patch_with_http_info
