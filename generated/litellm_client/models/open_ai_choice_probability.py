from __future__ import annotations

from ._base import Model


class OpenAIChoiceProbability(Model):
    probability: float
    value: str | bool
