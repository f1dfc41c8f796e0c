"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .customer import Customer
    from .error import Error
    from .id import Id
    from .order import Order
    from .order_address import OrderAddress


_MODULES: dict[str, str] = {
    "Customer": "customer",
    "Error": "error",
    "Id": "id",
    "Order": "order",
    "OrderAddress": "order_address",
}

__all__: list[str] = ["Customer", "Error", "Id", "Order", "OrderAddress"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
