from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class Brush(Model):
    tool: Literal["brush", "sponge"] | str
    wet: bool | None = None
