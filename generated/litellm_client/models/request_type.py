from __future__ import annotations

from .._runtime.models import OpenStrEnum


class RequestType(OpenStrEnum):
    """Fixed v0 taxonomy. User-extensible types come in v1."""

    CODE_GENERATION = "code_generation"
    CODE_UNDERSTANDING = "code_understanding"
    TECHNICAL_DESIGN = "technical_design"
    ANALYTICAL_REASONING = "analytical_reasoning"
    WRITING = "writing"
    FACTUAL_LOOKUP = "factual_lookup"
    GENERAL = "general"
