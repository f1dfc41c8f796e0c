from __future__ import annotations

from typing import Literal

from .._runtime.models import Model, OptionalConstantOf


class OpenAIPredicateAnswer(Model):
    name: str | None
    probability: float
    type: OptionalConstantOf[Literal["predicate"]] = "predicate"
