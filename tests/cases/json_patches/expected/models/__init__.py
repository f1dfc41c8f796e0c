"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .note import Note
    from .step import Step


_MODULES: dict[str, str] = {"Note": "note", "Step": "step"}

__all__: list[str] = ["Note", "Step"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
