from __future__ import annotations

from .._runtime.models import Constant, Model


class No(Model):
    flag: Constant[bool] = False
    word: str | None = None
