"""The asynchronous API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .listings_api import AsyncListingsApi


_MODULES: dict[str, str] = {"AsyncListingsApi": "listings_api"}

__all__: list[str] = ["AsyncListingsApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
