"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .color import Color
    from .grade import Grade


_MODULES: dict[str, str] = {"Color": "color", "Grade": "grade"}

__all__: list[str] = ["Color", "Grade"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
