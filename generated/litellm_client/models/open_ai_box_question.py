from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class OpenAIBoxQuestion(Model):
    instructions: str
    """What to find in the input's image."""

    name: str | None = None
    """Echoed in the matching answer."""

    type: ConstantOf[Literal["box"]] = "box"
