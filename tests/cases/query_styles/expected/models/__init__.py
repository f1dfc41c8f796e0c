"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .find_books_price_parameter import FindBooksPriceParameter


_MODULES: dict[str, str] = {"FindBooksPriceParameter": "find_books_price_parameter"}

__all__: list[str] = ["FindBooksPriceParameter"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
