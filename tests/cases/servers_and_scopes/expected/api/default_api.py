from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.berth import Berth


class DefaultApi(Api):
    """Operations without a tag."""

    def berths(self, *, opts: RequestOptions | None = None) -> Berth:
        """GET /berths."""
        return self._call(
            "berths",
            "GET",
            "/berths",
            responses={"200": "Berth"},
            security=("machine",),
            opts=opts,
        )

    berths_with_http_info = with_http_info(berths)

    def ships(self, *, opts: RequestOptions | None = None) -> None:
        """GET /ships."""
        self._call(
            "ships",
            "GET",
            "/ships",
            responses={"200": "None"},
            accept=(),
            security=("machine", "person"),
            opts=opts,
        )

    ships_with_http_info = with_http_info(ships)

    def arrive(self, *, opts: RequestOptions | None = None) -> None:
        """POST /ships."""
        self._call(
            "arrive",
            "POST",
            "/ships",
            responses={"200": "None"},
            accept=(),
            security=("machine", "anything"),
            opts=opts,
        )

    arrive_with_http_info = with_http_info(arrive)

    def tides(self, *, opts: RequestOptions | None = None) -> None:
        """GET /tides."""
        self._call(
            "tides",
            "GET",
            "/tides",
            responses={"200": "None"},
            accept=(),
            security=("token", "identity", "silent"),
            opts=opts,
        )

    tides_with_http_info = with_http_info(tides)
