from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class First(Model):
    version: ConstantOf[Literal[1]] = 1
    text: str | None = None
