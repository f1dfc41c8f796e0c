from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ChoiceAnswer(Model):
    choice: str
    confidence: float
    probabilities: dict[str, float]
    type: Literal["choice"]
