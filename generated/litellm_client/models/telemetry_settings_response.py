from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .json_value import JsonValue
    from .telemetry_destination import TelemetryDestination
    from .telemetry_group import TelemetryGroup
    from .telemetry_group_info import TelemetryGroupInfo


class TelemetrySettingsResponse(Model):
    groups: list[TelemetryGroupInfo]
    stored_groups: list[TelemetryGroup] | None
    vetoed: bool
    set_by_environment: bool
    environment_variables: list[str]
    editable: bool
    destination: TelemetryDestination | None
    stored_destination: TelemetryDestination | None
    destination_set_by_environment: bool
    available_destinations: list[TelemetryDestination]
    flush_interval_seconds: float
    retention_days: int
    report: dict[str, JsonValue] | None
    report_is_sample: bool
