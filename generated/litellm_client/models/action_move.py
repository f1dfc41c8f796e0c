from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ActionMove(Model):
    """A mouse move action."""

    type: ConstantOf[Literal["move"]] = "move"
    x: int
    y: int
    keys: list[str] | None = None
