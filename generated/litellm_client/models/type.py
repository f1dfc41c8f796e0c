from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class Type(Model):
    """An action to type in text."""

    text: str
    type: ConstantOf[Literal["type"]] = "type"
