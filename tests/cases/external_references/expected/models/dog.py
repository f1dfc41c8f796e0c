from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .animal import Animal


class Dog(Model):
    kind: ConstantOf[str] = "dog"
    friend: Animal | None = None
