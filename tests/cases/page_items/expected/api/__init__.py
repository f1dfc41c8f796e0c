"""The API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .songs_api import SongsApi


_MODULES: dict[str, str] = {"SongsApi": "songs_api"}

__all__: list[str] = ["SongsApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
