from __future__ import annotations

from .._runtime.models import Model


class Item(Model):
    price: str | None = None
    quantity: int | None = None
    tags: list[str] | None = None
