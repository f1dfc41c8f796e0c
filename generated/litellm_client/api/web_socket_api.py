from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class WebSocketApi(Api):
    """Operations tagged "WebSocket"."""

    def websocket_vertex_ai_live_passthrough_endpoint(
        self, *, opts: RequestOptions | None = None
    ) -> None:
        """WebSocket: vertex_ai_live_passthrough_endpoint.

        WebSocket connection endpoint

        A WebSocket handshake: the server answers a plain HTTP request with an error.
        """
        self._call(
            "websocket_vertex_ai_live_passthrough_endpoint",
            "GET",
            "/vertex_ai/live",
            responses={"101": "None"},
            errors={},
            accept=(),
            security=(),
            opts=opts,
        )

    websocket_vertex_ai_live_passthrough_endpoint_with_http_info = with_http_info(
        websocket_vertex_ai_live_passthrough_endpoint
    )

    def websocket_realtime_websocket_endpoint_get(
        self, *, opts: RequestOptions | None = None
    ) -> None:
        """WebSocket: realtime_websocket_endpoint.

        WebSocket connection endpoint

        A WebSocket handshake: the server answers a plain HTTP request with an error.
        """
        self._call(
            "websocket_realtime_websocket_endpoint_get",
            "GET",
            "/realtime",
            responses={"101": "None"},
            errors={},
            accept=(),
            security=(),
            opts=opts,
        )

    websocket_realtime_websocket_endpoint_get_with_http_info = with_http_info(
        websocket_realtime_websocket_endpoint_get
    )

    def websocket_realtime_websocket_endpoint_get2(
        self, *, opts: RequestOptions | None = None
    ) -> None:
        """WebSocket: realtime_websocket_endpoint.

        WebSocket connection endpoint

        A WebSocket handshake: the server answers a plain HTTP request with an error.
        """
        self._call(
            "websocket_realtime_websocket_endpoint_get2",
            "GET",
            "/v1/realtime",
            responses={"101": "None"},
            errors={},
            accept=(),
            security=(),
            opts=opts,
        )

    websocket_realtime_websocket_endpoint_get2_with_http_info = with_http_info(
        websocket_realtime_websocket_endpoint_get2
    )

    def websocket_realtime_websocket_endpoint_get3(
        self, *, opts: RequestOptions | None = None
    ) -> None:
        """WebSocket: realtime_websocket_endpoint.

        WebSocket connection endpoint

        A WebSocket handshake: the server answers a plain HTTP request with an error.
        """
        self._call(
            "websocket_realtime_websocket_endpoint_get3",
            "GET",
            "/openai/v1/realtime",
            responses={"101": "None"},
            errors={},
            accept=(),
            security=(),
            opts=opts,
        )

    websocket_realtime_websocket_endpoint_get3_with_http_info = with_http_info(
        websocket_realtime_websocket_endpoint_get3
    )

    def websocket_live_sessions_websocket_endpoint_get(
        self, *, opts: RequestOptions | None = None
    ) -> None:
        """WebSocket: live_sessions_websocket_endpoint.

        WebSocket connection endpoint

        A WebSocket handshake: the server answers a plain HTTP request with an error.
        """
        self._call(
            "websocket_live_sessions_websocket_endpoint_get",
            "GET",
            "/live/sessions",
            responses={"101": "None"},
            errors={},
            accept=(),
            security=(),
            opts=opts,
        )

    websocket_live_sessions_websocket_endpoint_get_with_http_info = with_http_info(
        websocket_live_sessions_websocket_endpoint_get
    )

    def websocket_live_sessions_websocket_endpoint_get2(
        self, *, opts: RequestOptions | None = None
    ) -> None:
        """WebSocket: live_sessions_websocket_endpoint.

        WebSocket connection endpoint

        A WebSocket handshake: the server answers a plain HTTP request with an error.
        """
        self._call(
            "websocket_live_sessions_websocket_endpoint_get2",
            "GET",
            "/v1/live/sessions",
            responses={"101": "None"},
            errors={},
            accept=(),
            security=(),
            opts=opts,
        )

    websocket_live_sessions_websocket_endpoint_get2_with_http_info = with_http_info(
        websocket_live_sessions_websocket_endpoint_get2
    )

    def websocket_live_sessions_websocket_endpoint_get3(
        self, *, opts: RequestOptions | None = None
    ) -> None:
        """WebSocket: live_sessions_websocket_endpoint.

        WebSocket connection endpoint

        A WebSocket handshake: the server answers a plain HTTP request with an error.
        """
        self._call(
            "websocket_live_sessions_websocket_endpoint_get3",
            "GET",
            "/openai/v1/live/sessions",
            responses={"101": "None"},
            errors={},
            accept=(),
            security=(),
            opts=opts,
        )

    websocket_live_sessions_websocket_endpoint_get3_with_http_info = with_http_info(
        websocket_live_sessions_websocket_endpoint_get3
    )
