from __future__ import annotations

from .._runtime.models import OpenStrEnum


class DiscoveryMode(OpenStrEnum):
    """How to locate the upstream agent card.

    String-valued so it serializes cleanly over JSON / Pydantic.
    """

    WELL_KNOWN_FALLBACK = "well_known_fallback"
    LANGGRAPH_PLATFORM = "langgraph_platform"
