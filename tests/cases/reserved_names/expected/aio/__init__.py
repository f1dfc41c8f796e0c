"""The asynchronous API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .class_api import AsyncClassApi
    from .close_api import AsyncCloseApi


_MODULES: dict[str, str] = {"AsyncClassApi": "class_api", "AsyncCloseApi": "close_api"}

__all__: list[str] = ["AsyncClassApi", "AsyncCloseApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
