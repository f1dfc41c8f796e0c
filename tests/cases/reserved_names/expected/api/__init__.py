"""The API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .class_api import ClassApi
    from .close_api import CloseApi


_MODULES: dict[str, str] = {"ClassApi": "class_api", "CloseApi": "close_api"}

__all__: list[str] = ["ClassApi", "CloseApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
