from __future__ import annotations

from .._runtime.models import Model


class OpenAIChoiceProbability(Model):
    probability: float
    value: str | bool
