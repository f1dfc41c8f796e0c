from __future__ import annotations

from .._runtime.models import Model


class Cat(Model):
    lives: int | None = None
