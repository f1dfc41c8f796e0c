"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

_MODULES: dict[str, str] = {}

__all__: list[str] = []

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
