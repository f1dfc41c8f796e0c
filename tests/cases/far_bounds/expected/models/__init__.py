"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .numbers import Numbers


_MODULES: dict[str, str] = {"Numbers": "numbers"}

__all__: list[str] = ["Numbers"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
