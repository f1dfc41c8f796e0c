from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ActionMove(Model):
    """A mouse move action."""

    type: Literal["move"]
    x: int
    y: int
    keys: list[str] | None = None
