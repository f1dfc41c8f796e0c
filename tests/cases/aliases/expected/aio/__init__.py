"""The asynchronous API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .measures_api import AsyncMeasuresApi


_MODULES: dict[str, str] = {"AsyncMeasuresApi": "measures_api"}

__all__: list[str] = ["AsyncMeasuresApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
