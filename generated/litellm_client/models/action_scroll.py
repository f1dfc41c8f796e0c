from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ActionScroll(Model):
    """A scroll action."""

    scroll_x: int
    scroll_y: int
    x: int
    y: int
    type: ConstantOf[Literal["scroll"]] = "scroll"
    keys: list[str] | None = None
