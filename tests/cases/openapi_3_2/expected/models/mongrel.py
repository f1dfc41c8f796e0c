# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from .._runtime.models import OptionalConstantOf
from .animal import Animal


class Mongrel(Animal):
    species: OptionalConstantOf[str] = "Mongrel"
    parents: list[str] | None = None
