"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .number import Number
    from .text import Text


_MODULES: dict[str, str] = {"Number": "number", "Text": "text"}

__all__: list[str] = ["Number", "Text"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
