from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class Content(Model):
    """Reasoning text from the model."""

    text: str
    type: ConstantOf[Literal["reasoning_text"]] = "reasoning_text"
