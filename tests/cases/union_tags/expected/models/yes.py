from __future__ import annotations

from typing import Literal

from .._runtime.models import Constant, Model


class Yes(Model):
    flag: Constant[Literal[True]] = True
    word: str | None = None
