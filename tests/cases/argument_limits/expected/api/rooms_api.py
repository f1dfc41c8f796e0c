from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import (
    Api,
    body_param,
    header_param,
    path_param,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.floor import Floor


class RoomsApi(Api):
    """Operations tagged "rooms"."""

    def book_room(
        self,
        number: int,
        request_body: list[str],
        *,
        price: float | None = None,
        code: str | None = None,
        beds: list[int] | None = None,
        nights: int | None = None,
        guest: str | None = None,
        floor: Floor | None = None,
        x_trace: str | None = None,
        opts: RequestOptions | None = None,
    ) -> None:
        """PUT /rooms/{number}."""
        self._call(
            "book_room",
            "PUT",
            "/rooms/{number}",
            path_param("number", number, minimum=1, maximum=999),
            body_param(
                request_body,
                name="request_body",
                min_items=1,
                max_items=3,
                required=True,
            ),
            query_param(
                "price",
                price,
                exclusive_minimum=0,
                exclusive_maximum=1000.5,
                multiple_of=0.5,
            ),
            query_param(
                "code", code, min_length=3, max_length=8, pattern="^[A-Z0-9]+$"
            ),
            query_param("beds", beds, min_items=1, max_items=4, unique_items=True),
            query_param("nights", nights, minimum=1, multiple_of=1),
            query_param("guest", guest, max_length=40),
            query_param("floor", floor, minimum=-2, maximum=12),
            header_param(
                "X-Trace", x_trace, name="x_trace", min_length=32, max_length=32
            ),
            responses={"204": "None"},
            accept=(),
            opts=opts,
        )

    book_room_with_http_info = with_http_info(book_room)
