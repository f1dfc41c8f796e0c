from __future__ import annotations

from .._runtime.models import Model


class OrdersDataInner(Model):
    id: int | None = None
