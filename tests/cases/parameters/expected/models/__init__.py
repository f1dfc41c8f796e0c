"""The models: one class a schema."""

from __future__ import annotations

from .._runtime.lazy import lazy

_MODULES = {}

__all__ = []

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
