"""The asynchronous API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .places_api import AsyncPlacesApi


_MODULES: dict[str, str] = {"AsyncPlacesApi": "places_api"}

__all__: list[str] = ["AsyncPlacesApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
