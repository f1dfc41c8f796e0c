from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.callback_logs_request import CallbackLogsRequest
    from ..models.callback_logs_response import CallbackLogsResponse


class RustControlPlaneApi(Api):
    """Operations tagged "rust control plane"."""

    def ingest_callback_logs_v1_rust_control_plane_logs_post(
        self,
        callback_logs_request: CallbackLogsRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> CallbackLogsResponse:
        """Ingest Callback Logs.

        Replay a batch of finished logging payloads through the callback fan-out.

        Admin-only: the payloads write spend logs and trigger every callback, so this is
        a trusted internal route, not a public surface.
        """
        return self._call(
            "ingest_callback_logs_v1_rust_control_plane_logs_post",
            "POST",
            "/v1/rust_control_plane/logs",
            body_param(
                callback_logs_request, name="callback_logs_request", required=True
            ),
            responses={"200": "CallbackLogsResponse"},
            opts=opts,
        )

    ingest_callback_logs_v1_rust_control_plane_logs_post_with_http_info = (
        with_http_info(ingest_callback_logs_v1_rust_control_plane_logs_post)
    )
    ingest_callback_logs = ingest_callback_logs_v1_rust_control_plane_logs_post
    ingest_callback_logs_with_http_info = (
        ingest_callback_logs_v1_rust_control_plane_logs_post_with_http_info
    )
