from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class Pen(Model):
    tool: Literal["pen"]
    width: float | None = None
