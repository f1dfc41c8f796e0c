"""The asynchronous API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .songs_api import AsyncSongsApi


_MODULES: dict[str, str] = {"AsyncSongsApi": "songs_api"}

__all__: list[str] = ["AsyncSongsApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
