"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .model_class import ModelClass


_MODULES: dict[str, str] = {"ModelClass": "model_class"}

__all__: list[str] = ["ModelClass"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
