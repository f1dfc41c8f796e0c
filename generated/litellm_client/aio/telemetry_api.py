from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.telemetry_api import TelemetryApi


class AsyncTelemetryApi(AsyncApi):
    """Operations tagged "Telemetry"."""

    record_ui_event_telemetry_ui_events_post = awaited(
        TelemetryApi.record_ui_event_telemetry_ui_events_post
    )
    record_ui_event_telemetry_ui_events_post_with_http_info = with_http_info(
        record_ui_event_telemetry_ui_events_post
    )
    record_ui_event = record_ui_event_telemetry_ui_events_post
    record_ui_event_with_http_info = (
        record_ui_event_telemetry_ui_events_post_with_http_info
    )

    export_telemetry_reports_telemetry_reports_get = awaited(
        TelemetryApi.export_telemetry_reports_telemetry_reports_get
    )
    export_telemetry_reports_telemetry_reports_get_with_http_info = with_http_info(
        export_telemetry_reports_telemetry_reports_get
    )
    export_telemetry_reports = export_telemetry_reports_telemetry_reports_get
    export_telemetry_reports_with_http_info = (
        export_telemetry_reports_telemetry_reports_get_with_http_info
    )

    get_telemetry_settings_telemetry_settings_get = awaited(
        TelemetryApi.get_telemetry_settings_telemetry_settings_get
    )
    get_telemetry_settings_telemetry_settings_get_with_http_info = with_http_info(
        get_telemetry_settings_telemetry_settings_get
    )
    get_telemetry_settings = get_telemetry_settings_telemetry_settings_get
    get_telemetry_settings_with_http_info = (
        get_telemetry_settings_telemetry_settings_get_with_http_info
    )

    update_telemetry_settings_telemetry_settings_put = awaited(
        TelemetryApi.update_telemetry_settings_telemetry_settings_put
    )
    update_telemetry_settings_telemetry_settings_put_with_http_info = with_http_info(
        update_telemetry_settings_telemetry_settings_put
    )
    update_telemetry_settings = update_telemetry_settings_telemetry_settings_put
    update_telemetry_settings_with_http_info = (
        update_telemetry_settings_telemetry_settings_put_with_http_info
    )

    ui_events_enabled_telemetry_ui_events_enabled_get = awaited(
        TelemetryApi.ui_events_enabled_telemetry_ui_events_enabled_get
    )
    ui_events_enabled_telemetry_ui_events_enabled_get_with_http_info = with_http_info(
        ui_events_enabled_telemetry_ui_events_enabled_get
    )
    ui_events_enabled = ui_events_enabled_telemetry_ui_events_enabled_get
    ui_events_enabled_with_http_info = (
        ui_events_enabled_telemetry_ui_events_enabled_get_with_http_info
    )
