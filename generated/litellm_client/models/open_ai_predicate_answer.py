from __future__ import annotations

from typing import Literal

from ._base import Model


class OpenAIPredicateAnswer(Model):
    name: str | None
    probability: float
    type: Literal["predicate"] = "predicate"
