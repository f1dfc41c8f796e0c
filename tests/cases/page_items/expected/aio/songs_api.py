from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.songs_api import SongsApi


class AsyncSongsApi(AsyncApi):
    """Operations tagged "songs"."""

    list_songs = awaited(SongsApi.list_songs)
    list_songs_with_http_info = with_http_info(list_songs)

    list_albums = awaited(SongsApi.list_albums)
    list_albums_with_http_info = with_http_info(list_albums)
