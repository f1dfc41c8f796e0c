"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .album_page import AlbumPage
    from .playlist import Playlist
    from .song import Song
    from .song_page import SongPage


_MODULES: dict[str, str] = {
    "AlbumPage": "album_page",
    "Playlist": "playlist",
    "Song": "song",
    "SongPage": "song_page",
}

__all__: list[str] = ["AlbumPage", "Playlist", "Song", "SongPage"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
