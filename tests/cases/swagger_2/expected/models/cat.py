from __future__ import annotations

from .._runtime.models import ConstantOf
from .animal import Animal


class Cat(Animal):
    kind: ConstantOf[str] = "Cat"
    lives: int | None = None
