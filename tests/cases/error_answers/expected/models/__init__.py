"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .invalid import Invalid
    from .invalid_fields_inner import InvalidFieldsInner
    from .missing import Missing
    from .order import Order
    from .problem import Problem


_MODULES: dict[str, str] = {
    "Invalid": "invalid",
    "InvalidFieldsInner": "invalid_fields_inner",
    "Missing": "missing",
    "Order": "order",
    "Problem": "problem",
}

__all__: list[str] = ["Invalid", "InvalidFieldsInner", "Missing", "Order", "Problem"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
