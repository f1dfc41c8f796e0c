"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .p import P
    from .t import T


_MODULES: dict[str, str] = {"P": "p", "T": "t"}

__all__: list[str] = ["P", "T"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
