"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .letter import Letter
    from .stamp import Stamp


_MODULES: dict[str, str] = {"Letter": "letter", "Stamp": "stamp"}

__all__: list[str] = ["Letter", "Stamp"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
