from __future__ import annotations

from .._runtime.models import OpenStrEnum


class BedrockGuardrailOutputScope(OpenStrEnum):
    INTERVENTIONS = "INTERVENTIONS"
    FULL = "FULL"
