from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import ConstantOf, Model


class ScoreAnswer(Model):
    confidence: float
    legend: dict[str, str | dict[str, Any] | list[Any]]
    probabilities: dict[str, float]
    score: float
    type: ConstantOf[Literal["score"]] = "score"
