from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class Pen(Model):
    tool: ConstantOf[Literal["pen"]] = "pen"
    width: float | None = None
