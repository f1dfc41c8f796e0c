from __future__ import annotations

from ._base import Model


class OpenAIScoreProbability(Model):
    label: str
    probability: float
    value: int
