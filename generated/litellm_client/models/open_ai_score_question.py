from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .open_ai_score_level import OpenAIScoreLevel


class OpenAIScoreQuestion(Model):
    instructions: str
    """The question to ask about the input."""

    levels: Annotated[list[OpenAIScoreLevel], Field(min_length=2, max_length=10)]
    """Scale levels from lowest to highest. The score is a level index."""

    name: str | None = None
    """Echoed in the matching answer."""

    type: ConstantOf[Literal["score"]] = "score"
