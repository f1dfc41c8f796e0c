from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import AsyncApi

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse


class AsyncWebSocketApi(AsyncApi):
    """Operations tagged "WebSocket"."""

    async def websocket_vertex_ai_live_passthrough_endpoint(
        self, *, opts: RequestOptions | None = None
    ) -> None:
        """WebSocket: vertex_ai_live_passthrough_endpoint.

        WebSocket connection endpoint

        A WebSocket handshake: the server answers a plain HTTP request with an error.
        """
        return (
            await self.websocket_vertex_ai_live_passthrough_endpoint_with_http_info(
                opts=opts
            )
        ).data

    async def websocket_vertex_ai_live_passthrough_endpoint_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `websocket_vertex_ai_live_passthrough_endpoint`, with the status code and the headers."""
        return await self._call(
            "websocket_vertex_ai_live_passthrough_endpoint",
            "GET",
            "/vertex_ai/live",
            responses={"101": "None"},
            accept=(),
            opts=opts,
        )

    async def websocket_realtime_websocket_endpoint_get(
        self, *, opts: RequestOptions | None = None
    ) -> None:
        """WebSocket: realtime_websocket_endpoint.

        WebSocket connection endpoint

        A WebSocket handshake: the server answers a plain HTTP request with an error.
        """
        return (
            await self.websocket_realtime_websocket_endpoint_get_with_http_info(
                opts=opts
            )
        ).data

    async def websocket_realtime_websocket_endpoint_get_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `websocket_realtime_websocket_endpoint_get`, with the status code and the headers."""
        return await self._call(
            "websocket_realtime_websocket_endpoint_get",
            "GET",
            "/realtime",
            responses={"101": "None"},
            accept=(),
            opts=opts,
        )

    async def websocket_realtime_websocket_endpoint_get2(
        self, *, opts: RequestOptions | None = None
    ) -> None:
        """WebSocket: realtime_websocket_endpoint.

        WebSocket connection endpoint

        A WebSocket handshake: the server answers a plain HTTP request with an error.
        """
        return (
            await self.websocket_realtime_websocket_endpoint_get2_with_http_info(
                opts=opts
            )
        ).data

    async def websocket_realtime_websocket_endpoint_get2_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `websocket_realtime_websocket_endpoint_get2`, with the status code and the headers."""
        return await self._call(
            "websocket_realtime_websocket_endpoint_get2",
            "GET",
            "/v1/realtime",
            responses={"101": "None"},
            accept=(),
            opts=opts,
        )

    async def websocket_realtime_websocket_endpoint_get3(
        self, *, opts: RequestOptions | None = None
    ) -> None:
        """WebSocket: realtime_websocket_endpoint.

        WebSocket connection endpoint

        A WebSocket handshake: the server answers a plain HTTP request with an error.
        """
        return (
            await self.websocket_realtime_websocket_endpoint_get3_with_http_info(
                opts=opts
            )
        ).data

    async def websocket_realtime_websocket_endpoint_get3_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `websocket_realtime_websocket_endpoint_get3`, with the status code and the headers."""
        return await self._call(
            "websocket_realtime_websocket_endpoint_get3",
            "GET",
            "/openai/v1/realtime",
            responses={"101": "None"},
            accept=(),
            opts=opts,
        )

    async def websocket_live_sessions_websocket_endpoint_get(
        self, *, opts: RequestOptions | None = None
    ) -> None:
        """WebSocket: live_sessions_websocket_endpoint.

        WebSocket connection endpoint

        A WebSocket handshake: the server answers a plain HTTP request with an error.
        """
        return (
            await self.websocket_live_sessions_websocket_endpoint_get_with_http_info(
                opts=opts
            )
        ).data

    async def websocket_live_sessions_websocket_endpoint_get_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `websocket_live_sessions_websocket_endpoint_get`, with the status code and the headers."""
        return await self._call(
            "websocket_live_sessions_websocket_endpoint_get",
            "GET",
            "/live/sessions",
            responses={"101": "None"},
            accept=(),
            opts=opts,
        )

    async def websocket_live_sessions_websocket_endpoint_get2(
        self, *, opts: RequestOptions | None = None
    ) -> None:
        """WebSocket: live_sessions_websocket_endpoint.

        WebSocket connection endpoint

        A WebSocket handshake: the server answers a plain HTTP request with an error.
        """
        return (
            await self.websocket_live_sessions_websocket_endpoint_get2_with_http_info(
                opts=opts
            )
        ).data

    async def websocket_live_sessions_websocket_endpoint_get2_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `websocket_live_sessions_websocket_endpoint_get2`, with the status code and the headers."""
        return await self._call(
            "websocket_live_sessions_websocket_endpoint_get2",
            "GET",
            "/v1/live/sessions",
            responses={"101": "None"},
            accept=(),
            opts=opts,
        )

    async def websocket_live_sessions_websocket_endpoint_get3(
        self, *, opts: RequestOptions | None = None
    ) -> None:
        """WebSocket: live_sessions_websocket_endpoint.

        WebSocket connection endpoint

        A WebSocket handshake: the server answers a plain HTTP request with an error.
        """
        return (
            await self.websocket_live_sessions_websocket_endpoint_get3_with_http_info(
                opts=opts
            )
        ).data

    async def websocket_live_sessions_websocket_endpoint_get3_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[None]:
        """Like `websocket_live_sessions_websocket_endpoint_get3`, with the status code and the headers."""
        return await self._call(
            "websocket_live_sessions_websocket_endpoint_get3",
            "GET",
            "/openai/v1/live/sessions",
            responses={"101": "None"},
            accept=(),
            opts=opts,
        )
