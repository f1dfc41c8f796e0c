"""The asynchronous API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .cached_property_api import AsyncCachedPropertyApi
    from .close_api import AsyncCloseApi


_MODULES: dict[str, str] = {
    "AsyncCachedPropertyApi": "cached_property_api",
    "AsyncCloseApi": "close_api",
}

__all__: list[str] = ["AsyncCachedPropertyApi", "AsyncCloseApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
