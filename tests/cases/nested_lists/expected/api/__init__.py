"""The API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .boards_api import BoardsApi


_MODULES: dict[str, str] = {"BoardsApi": "boards_api"}

__all__: list[str] = ["BoardsApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
