from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class OpenAIPredicateQuestion(Model):
    instructions: str
    """The yes/no question to ask about the input."""

    name: str | None = None
    """Echoed in the matching answer."""

    type: ConstantOf[Literal["predicate"]] = "predicate"
