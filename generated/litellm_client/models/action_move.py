from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ActionMove(Model):
    """A mouse move action."""

    x: int
    y: int
    type: ConstantOf[Literal["move"]] = "move"
    keys: list[str] | None = None
