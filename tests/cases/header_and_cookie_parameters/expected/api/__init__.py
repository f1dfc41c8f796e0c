"""The API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .orders_api import OrdersApi


_MODULES: dict[str, str] = {"OrdersApi": "orders_api"}

__all__: list[str] = ["OrdersApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
