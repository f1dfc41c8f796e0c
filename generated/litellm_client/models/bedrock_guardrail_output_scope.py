from __future__ import annotations

from ._base import OpenStrEnum


class BedrockGuardrailOutputScope(OpenStrEnum):
    INTERVENTIONS = "INTERVENTIONS"
    FULL = "FULL"
