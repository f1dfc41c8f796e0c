"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .prices import Prices
    from .shelf import Shelf
    from .strict import Strict


_MODULES: dict[str, str] = {"Prices": "prices", "Shelf": "shelf", "Strict": "strict"}

__all__: list[str] = ["Prices", "Shelf", "Strict"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
