"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .cat import Cat
    from .dog import Dog


_MODULES: dict[str, str] = {"Cat": "cat", "Dog": "dog"}

__all__: list[str] = ["Cat", "Dog"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
