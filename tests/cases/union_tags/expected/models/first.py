from __future__ import annotations

from typing import Literal

from .._runtime.models import Constant, Model


class First(Model):
    version: Constant[Literal[1]] = 1
    text: str | None = None
