from __future__ import annotations

from .._runtime.models import OpenStrEnum


class TelemetryDestination(OpenStrEnum):
    LOCAL_TABLE = "local_table"
    HTTP = "http"
