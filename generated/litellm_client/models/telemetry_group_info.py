from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .telemetry_group import TelemetryGroup


class TelemetryGroupInfo(Model):
    group: TelemetryGroup
    requires: TelemetryGroup | None
    enabled: bool
