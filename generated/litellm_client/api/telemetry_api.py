from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.telemetry_reports_response import TelemetryReportsResponse
    from ..models.telemetry_settings_response import TelemetrySettingsResponse
    from ..models.telemetry_settings_update import TelemetrySettingsUpdate
    from ..models.ui_event_accepted import UIEventAccepted
    from ..models.ui_event_body import UIEventBody
    from ..models.ui_events_enabled_response import UIEventsEnabledResponse


class TelemetryApi(Api):
    """Operations tagged "Telemetry"."""

    def record_ui_event_telemetry_ui_events_post(
        self,
        ui_event_body: UIEventBody | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> UIEventAccepted:
        """Record Ui Event.

        Count one Admin UI page view or tab click. Events are dropped unless Page
        navigation is on
        """
        return self._call(
            "record_ui_event_telemetry_ui_events_post",
            "POST",
            "/telemetry/ui_events",
            body_param(ui_event_body, name="ui_event_body", required=True),
            responses={"200": "UIEventAccepted"},
            opts=opts,
        )

    record_ui_event_telemetry_ui_events_post_with_http_info = with_http_info(
        record_ui_event_telemetry_ui_events_post
    )
    record_ui_event = record_ui_event_telemetry_ui_events_post
    record_ui_event_with_http_info = (
        record_ui_event_telemetry_ui_events_post_with_http_info
    )

    def export_telemetry_reports_telemetry_reports_get(
        self,
        *,
        after: float | None = None,
        after_id: str | None = None,
        limit: int | None = None,
        opts: RequestOptions | None = None,
    ) -> TelemetryReportsResponse:
        """Export Telemetry Reports.

        Stored telemetry reports, oldest first, for installs that keep telemetry local
        instead of sending it. Page with ``after=next_after&after_id=next_after_id``
        until ``next_after`` is null. Another worker can commit a report just after a
        newer one is exported, so resume a later export a few windows before the last
        cursor and skip ids already seen

        Args:
            after: window_end of the last report already exported.
            after_id: id of the last report already exported.
        """
        return self._call(
            "export_telemetry_reports_telemetry_reports_get",
            "GET",
            "/telemetry/reports",
            query_param("after", after),
            query_param("after_id", after_id),
            query_param("limit", limit, minimum=1, maximum=5000),
            responses={"200": "TelemetryReportsResponse"},
            opts=opts,
        )

    export_telemetry_reports_telemetry_reports_get_with_http_info = with_http_info(
        export_telemetry_reports_telemetry_reports_get
    )
    export_telemetry_reports = export_telemetry_reports_telemetry_reports_get
    export_telemetry_reports_with_http_info = (
        export_telemetry_reports_telemetry_reports_get_with_http_info
    )

    def get_telemetry_settings_telemetry_settings_get(
        self, *, opts: RequestOptions | None = None
    ) -> TelemetrySettingsResponse:
        """Get Telemetry Settings.

        Which telemetry groups are on, whether env vars control them, where reports go
        and a last or sample report. Nothing is recorded until a destination is chosen
        by ``LITELLM_TELEMETRY_DESTINATION`` or a saved setting
        """
        return self._call(
            "get_telemetry_settings_telemetry_settings_get",
            "GET",
            "/telemetry/settings",
            responses={"200": "TelemetrySettingsResponse"},
            errors={},
            opts=opts,
        )

    get_telemetry_settings_telemetry_settings_get_with_http_info = with_http_info(
        get_telemetry_settings_telemetry_settings_get
    )
    get_telemetry_settings = get_telemetry_settings_telemetry_settings_get
    get_telemetry_settings_with_http_info = (
        get_telemetry_settings_telemetry_settings_get_with_http_info
    )

    def update_telemetry_settings_telemetry_settings_put(
        self,
        telemetry_settings_update: TelemetrySettingsUpdate | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> TelemetrySettingsResponse:
        """Update Telemetry Settings.

        Store the telemetry groups and destination for every worker, applied from the
        next report window
        """
        return self._call(
            "update_telemetry_settings_telemetry_settings_put",
            "PUT",
            "/telemetry/settings",
            body_param(
                telemetry_settings_update,
                name="telemetry_settings_update",
                required=True,
            ),
            responses={"200": "TelemetrySettingsResponse"},
            opts=opts,
        )

    update_telemetry_settings_telemetry_settings_put_with_http_info = with_http_info(
        update_telemetry_settings_telemetry_settings_put
    )
    update_telemetry_settings = update_telemetry_settings_telemetry_settings_put
    update_telemetry_settings_with_http_info = (
        update_telemetry_settings_telemetry_settings_put_with_http_info
    )

    def ui_events_enabled_telemetry_ui_events_enabled_get(
        self, *, opts: RequestOptions | None = None
    ) -> UIEventsEnabledResponse:
        """Ui Events Enabled."""
        return self._call(
            "ui_events_enabled_telemetry_ui_events_enabled_get",
            "GET",
            "/telemetry/ui_events/enabled",
            responses={"200": "UIEventsEnabledResponse"},
            errors={},
            opts=opts,
        )

    ui_events_enabled_telemetry_ui_events_enabled_get_with_http_info = with_http_info(
        ui_events_enabled_telemetry_ui_events_enabled_get
    )
    ui_events_enabled = ui_events_enabled_telemetry_ui_events_enabled_get
    ui_events_enabled_with_http_info = (
        ui_events_enabled_telemetry_ui_events_enabled_get_with_http_info
    )
