from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class Click(Model):
    """A click action."""

    button: Literal["left", "right", "wheel", "back", "forward"] | str
    x: int
    y: int
    type: ConstantOf[Literal["click"]] = "click"
    keys: list[str] | None = None
