"""The asynchronous API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .pictures_api import AsyncPicturesApi


_MODULES: dict[str, str] = {"AsyncPicturesApi": "pictures_api"}

__all__: list[str] = ["AsyncPicturesApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
