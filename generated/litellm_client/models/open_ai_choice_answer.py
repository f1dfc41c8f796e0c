from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model, OptionalConstantOf

if TYPE_CHECKING:
    from .open_ai_choice_probability import OpenAIChoiceProbability


class OpenAIChoiceAnswer(Model):
    choice: str | bool
    confidence: float
    name: str | None
    probabilities: list[OpenAIChoiceProbability]
    type: OptionalConstantOf[Literal["choice"]] = "choice"
