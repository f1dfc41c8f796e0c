from __future__ import annotations

from .._runtime.models import Model


class OpenAIScoreProbability(Model):
    label: str
    probability: float
    value: int
