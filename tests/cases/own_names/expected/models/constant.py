from __future__ import annotations

from typing import Literal

from .._runtime.models import Model, OptionalConstantOf


class Constant(Model):
    constant: OptionalConstantOf[Literal[1]] = 1
