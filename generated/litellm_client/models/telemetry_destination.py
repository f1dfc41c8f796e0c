from __future__ import annotations

from ._base import OpenStrEnum


class TelemetryDestination(OpenStrEnum):
    LOCAL_TABLE = "local_table"
    HTTP = "http"
