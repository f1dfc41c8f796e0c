from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .customer import Customer
    from .order_address import OrderAddress


class Order(Model):
    address: OrderAddress | None = None
    buyer: Customer | None = None
    """Who pays."""
