from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .order_address import OrderAddress
    from .order_note import OrderNote


class Order(Model):
    address: OrderAddress | None = None
    sizes: list[int] | None = None
    note: OrderNote | None = None
    picture: bytes | None = None
