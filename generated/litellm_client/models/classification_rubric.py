from __future__ import annotations

from .._runtime.models import OpenStrEnum


class ClassificationRubric(OpenStrEnum):
    """Which calibration examples, and for BUSINESS which tier criteria, the built-in
    classifier rubric carries.
    """

    LEGACY = "legacy"
    AGENTIC = "agentic"
    CHAT = "chat"
    BUSINESS = "business"
