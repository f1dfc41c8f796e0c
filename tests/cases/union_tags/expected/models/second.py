from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class Second(Model):
    version: Literal[2, 3] | int
    text: str | None = None
