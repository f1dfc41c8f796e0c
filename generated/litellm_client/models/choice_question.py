from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import ConstantOf, Model


class ChoiceQuestion(Model):
    criteria: dict[str, str | dict[str, Any] | list[Any] | None]
    """Candidate labels mapped to an optional description of each."""

    instructions: str | dict[str, Any] | list[Any] | None = None
    """The question to ask about the state."""

    type: ConstantOf[Literal["choice"]] = "choice"
