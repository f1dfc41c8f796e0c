from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class Yes(Model):
    flag: ConstantOf[Literal[True]] = True
    word: str | None = None
