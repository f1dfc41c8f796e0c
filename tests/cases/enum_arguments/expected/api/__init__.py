"""The API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .shirts_api import ShirtsApi


_MODULES: dict[str, str] = {"ShirtsApi": "shirts_api"}

__all__: list[str] = ["ShirtsApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
