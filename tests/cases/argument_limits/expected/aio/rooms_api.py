from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.rooms_api import RoomsApi


class AsyncRoomsApi(AsyncApi):
    """Operations tagged "rooms"."""

    book_room = awaited(RoomsApi.book_room)
    book_room_with_http_info = with_http_info(book_room)
