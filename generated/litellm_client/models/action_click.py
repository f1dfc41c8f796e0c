from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ActionClick(Model):
    """A click action."""

    button: Literal["left", "right", "wheel", "back", "forward"] | str
    type: Literal["click"]
    x: int
    y: int
    keys: list[str] | None = None
