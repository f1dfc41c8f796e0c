from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import ConstantOf, Model


class ScoreQuestion(Model):
    criteria: Annotated[
        list[str | dict[str, Any] | list[Any]], Field(min_length=1, max_length=10)
    ]
    """Scale levels from lowest to highest. The score is a level index."""

    instructions: str | dict[str, Any] | list[Any] | None = None
    """The question to ask about the state."""

    type: ConstantOf[Literal["score"]] = "score"
