from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class DoubleClick(Model):
    """A double click action."""

    x: int
    y: int
    keys: list[str] | None = None
    type: ConstantOf[Literal["double_click"]] = "double_click"
