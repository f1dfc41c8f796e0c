from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ChoiceAnswer(Model):
    choice: str
    confidence: float
    probabilities: dict[str, float]
    type: ConstantOf[Literal["choice"]] = "choice"
