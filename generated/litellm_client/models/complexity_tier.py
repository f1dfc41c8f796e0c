from __future__ import annotations

from .._runtime.models import OpenStrEnum


class ComplexityTier(OpenStrEnum):
    """Complexity tiers for routing decisions."""

    NON_REASONING = "NON_REASONING"
    SIMPLE = "SIMPLE"
    MEDIUM = "MEDIUM"
    COMPLEX = "COMPLEX"
    REASONING = "REASONING"
