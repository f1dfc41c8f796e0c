from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .open_ai_choice_option import OpenAIChoiceOption


class OpenAIChoiceQuestion(Model):
    choices: Annotated[list[OpenAIChoiceOption], Field(min_length=2, max_length=255)]
    """The options the model picks from. Values must be unique."""

    instructions: str
    """The question to ask about the input."""

    name: str | None = None
    """Echoed in the matching answer."""

    type: ConstantOf[Literal["choice"]] = "choice"
