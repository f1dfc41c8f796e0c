from __future__ import annotations

from .._runtime.models import Model


class Order(Model):
    id: int | None = None
