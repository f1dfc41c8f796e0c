"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .orders import Orders
    from .orders_data_inner import OrdersDataInner
    from .orders_meta import OrdersMeta
    from .scim_list import ScimList


_MODULES: dict[str, str] = {
    "Orders": "orders",
    "OrdersDataInner": "orders_data_inner",
    "OrdersMeta": "orders_meta",
    "ScimList": "scim_list",
}

__all__: list[str] = ["Orders", "OrdersDataInner", "OrdersMeta", "ScimList"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
