from __future__ import annotations

from .._runtime.models import OpenStrEnum


class TelemetryGroup(OpenStrEnum):
    """A telemetry group describes a group of metrics that can be toggled on/off
    separately. One group may have dependencies on another.
    """

    HEARTBEAT = "heartbeat"
    REQUEST_SUCCESS = "request_success"
    TOKEN_INFO = "token_info"
    REQUEST_TAXONOMY = "request_taxonomy"
    EVENT_DETAILS = "event_details"
    INSTANCE_CONFIGURATION = "instance_configuration"
    PAGE_NAVIGATION = "page_navigation"
