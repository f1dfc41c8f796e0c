"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .order import Order
    from .order_address import OrderAddress
    from .order_note import OrderNote


_MODULES: dict[str, str] = {
    "Order": "order",
    "OrderAddress": "order_address",
    "OrderNote": "order_note",
}

__all__: list[str] = ["Order", "OrderAddress", "OrderNote"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
