"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .audit import Audit
    from .bug import Bug


_MODULES: dict[str, str] = {"Audit": "audit", "Bug": "bug"}

__all__: list[str] = ["Audit", "Bug"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
