"""The API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .calls_api import CallsApi


_MODULES: dict[str, str] = {"CallsApi": "calls_api"}

__all__: list[str] = ["CallsApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
