"""The API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .cached_property_api import CachedPropertyApi
    from .close_api import CloseApi


_MODULES: dict[str, str] = {
    "CachedPropertyApi": "cached_property_api",
    "CloseApi": "close_api",
}

__all__: list[str] = ["CachedPropertyApi", "CloseApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
