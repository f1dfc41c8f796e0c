from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model, OptionalConstantOf

if TYPE_CHECKING:
    from .open_ai_score_probability import OpenAIScoreProbability


class OpenAIScoreAnswer(Model):
    confidence: float
    name: str | None
    probabilities: list[OpenAIScoreProbability]
    score: float
    type: OptionalConstantOf[Literal["score"]] = "score"
