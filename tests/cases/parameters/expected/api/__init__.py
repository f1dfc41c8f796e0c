"""The API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .things_api import ThingsApi


_MODULES = {"ThingsApi": "things_api"}

__all__ = ["ThingsApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
