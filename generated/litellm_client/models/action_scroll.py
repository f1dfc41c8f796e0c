from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ActionScroll(Model):
    """A scroll action."""

    scroll_x: int
    scroll_y: int
    type: ConstantOf[Literal["scroll"]] = "scroll"
    x: int
    y: int
    keys: list[str] | None = None
