from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class Scroll(Model):
    """A scroll action."""

    scroll_x: int
    scroll_y: int
    type: Literal["scroll"]
    x: int
    y: int
    keys: list[str] | None = None
