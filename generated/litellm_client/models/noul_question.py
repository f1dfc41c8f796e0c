from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import ConstantOf, Model


class NoulQuestion(Model):
    criteria: dict[str, str | dict[str, Any] | list[Any] | None] | None = None
    """Optional descriptions of what makes the answer true and what makes it false."""

    instructions: str | dict[str, Any] | list[Any] | None = None
    """The yes/no question to ask about the state."""

    type: ConstantOf[Literal["noul"]] = "noul"
