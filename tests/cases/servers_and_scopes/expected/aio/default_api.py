from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import AsyncApi

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
    from ..models.berth import Berth


class AsyncDefaultApi(AsyncApi):
    """Operations without a tag."""

    async def berths(self, *, opts: RequestOptions | None = None) -> Berth:
        """GET /berths."""
        return (await self.berths_with_http_info(opts=opts)).data

    async def berths_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Berth]:
        """Like `berths`, with the status code and the headers."""
        return await self._call(
            "berths",
            "GET",
            "/berths",
            responses={"200": "Berth"},
            security=("machine",),
            opts=opts,
        )

    async def ships(self, *, opts: RequestOptions | None = None) -> None:
        """GET /ships."""
        return (await self.ships_with_http_info(opts=opts)).data

    async def ships_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `ships`, with the status code and the headers."""
        return await self._call(
            "ships",
            "GET",
            "/ships",
            responses={"200": "None"},
            accept=(),
            security=("machine", "person"),
            opts=opts,
        )

    async def arrive(self, *, opts: RequestOptions | None = None) -> None:
        """POST /ships."""
        return (await self.arrive_with_http_info(opts=opts)).data

    async def arrive_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `arrive`, with the status code and the headers."""
        return await self._call(
            "arrive",
            "POST",
            "/ships",
            responses={"200": "None"},
            accept=(),
            security=("machine", "anything"),
            opts=opts,
        )

    async def tides(self, *, opts: RequestOptions | None = None) -> None:
        """GET /tides."""
        return (await self.tides_with_http_info(opts=opts)).data

    async def tides_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `tides`, with the status code and the headers."""
        return await self._call(
            "tides",
            "GET",
            "/tides",
            responses={"200": "None"},
            accept=(),
            security=("token", "identity", "silent"),
            opts=opts,
        )
