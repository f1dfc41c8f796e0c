from __future__ import annotations

from .._runtime.models import ConstantOf, Model


class No(Model):
    flag: ConstantOf[bool] = False
    word: str | None = None
