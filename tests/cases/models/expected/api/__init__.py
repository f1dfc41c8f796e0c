"""The API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .items_api import ItemsApi


_MODULES: dict[str, str] = {"ItemsApi": "items_api"}

__all__: list[str] = ["ItemsApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
