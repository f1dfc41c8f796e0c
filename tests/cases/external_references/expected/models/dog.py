from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .animal import Animal


class Dog(Model):
    kind: str
    friend: Animal | None = None
