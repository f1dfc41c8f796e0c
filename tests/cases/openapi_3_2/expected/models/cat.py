# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from .._runtime.models import OptionalConstantOf
from .animal import Animal


class Cat(Animal):
    species: OptionalConstantOf[str] = "Cat"
    lives: int | None = None
