"""The API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .pictures_api import PicturesApi


_MODULES: dict[str, str] = {"PicturesApi": "pictures_api"}

__all__: list[str] = ["PicturesApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
