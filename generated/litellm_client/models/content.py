from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class Content(Model):
    """Reasoning text from the model."""

    text: str
    type: Literal["reasoning_text"]
