from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .telemetry_destination import TelemetryDestination


class TelemetrySettingsUpdate(Model):
    groups: list[str]
    destination: TelemetryDestination | None = None
