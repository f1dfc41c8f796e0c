from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .id import Id


class Customer(Model):
    id: Id | None = None
    city: str | None = None
