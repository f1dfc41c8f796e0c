from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, number_pages, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.album_page import AlbumPage
    from ..models.song_page import SongPage


class SongsApi(Api):
    """Operations tagged "songs"."""

    def list_songs(
        self, *, page: int | None = None, opts: RequestOptions | None = None
    ) -> SongPage:
        """GET /songs."""
        return self._call(
            "list_songs",
            "GET",
            "/songs",
            query_param("page", page),
            responses={"200": "SongPage"},
            pages=number_pages("page", items="data", total="total"),
            opts=opts,
        )

    list_songs_with_http_info = with_http_info(list_songs)

    def list_albums(
        self, *, page: int | None = None, opts: RequestOptions | None = None
    ) -> AlbumPage:
        """GET /albums."""
        return self._call(
            "list_albums",
            "GET",
            "/albums",
            query_param("page", page),
            responses={"200": "AlbumPage"},
            pages=number_pages("page", items="items"),
            opts=opts,
        )

    list_albums_with_http_info = with_http_info(list_albums)
