from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.web_socket_api import WebSocketApi


class AsyncWebSocketApi(AsyncApi):
    """Operations tagged "WebSocket"."""

    websocket_vertex_ai_live_passthrough_endpoint = awaited(
        WebSocketApi.websocket_vertex_ai_live_passthrough_endpoint
    )
    websocket_vertex_ai_live_passthrough_endpoint_with_http_info = with_http_info(
        websocket_vertex_ai_live_passthrough_endpoint
    )

    websocket_realtime_websocket_endpoint_get = awaited(
        WebSocketApi.websocket_realtime_websocket_endpoint_get
    )
    websocket_realtime_websocket_endpoint_get_with_http_info = with_http_info(
        websocket_realtime_websocket_endpoint_get
    )

    websocket_realtime_websocket_endpoint_get2 = awaited(
        WebSocketApi.websocket_realtime_websocket_endpoint_get2
    )
    websocket_realtime_websocket_endpoint_get2_with_http_info = with_http_info(
        websocket_realtime_websocket_endpoint_get2
    )

    websocket_realtime_websocket_endpoint_get3 = awaited(
        WebSocketApi.websocket_realtime_websocket_endpoint_get3
    )
    websocket_realtime_websocket_endpoint_get3_with_http_info = with_http_info(
        websocket_realtime_websocket_endpoint_get3
    )

    websocket_live_sessions_websocket_endpoint_get = awaited(
        WebSocketApi.websocket_live_sessions_websocket_endpoint_get
    )
    websocket_live_sessions_websocket_endpoint_get_with_http_info = with_http_info(
        websocket_live_sessions_websocket_endpoint_get
    )

    websocket_live_sessions_websocket_endpoint_get2 = awaited(
        WebSocketApi.websocket_live_sessions_websocket_endpoint_get2
    )
    websocket_live_sessions_websocket_endpoint_get2_with_http_info = with_http_info(
        websocket_live_sessions_websocket_endpoint_get2
    )

    websocket_live_sessions_websocket_endpoint_get3 = awaited(
        WebSocketApi.websocket_live_sessions_websocket_endpoint_get3
    )
    websocket_live_sessions_websocket_endpoint_get3_with_http_info = with_http_info(
        websocket_live_sessions_websocket_endpoint_get3
    )
