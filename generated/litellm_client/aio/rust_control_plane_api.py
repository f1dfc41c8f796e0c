from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import AsyncApi, body_param

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
    from ..models.callback_logs_request import CallbackLogsRequest
    from ..models.callback_logs_response import CallbackLogsResponse


class AsyncRustControlPlaneApi(AsyncApi):
    """Operations tagged "rust control plane"."""

    async def ingest_callback_logs_v1_rust_control_plane_logs_post(
        self,
        callback_logs_request: CallbackLogsRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> CallbackLogsResponse:
        """Ingest Callback Logs.

        Replay a batch of finished logging payloads through the callback fan-out.

        Admin-only: the payloads write spend logs and trigger every callback, so this
        is a trusted internal route, not a public surface.
        """
        return (
            await self.ingest_callback_logs_v1_rust_control_plane_logs_post_with_http_info(
                callback_logs_request, opts=opts
            )
        ).data

    async def ingest_callback_logs_v1_rust_control_plane_logs_post_with_http_info(
        self,
        callback_logs_request: CallbackLogsRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> ApiResponse[CallbackLogsResponse]:
        """Like `ingest_callback_logs_v1_rust_control_plane_logs_post`, with the status code and the headers."""
        return await self._call(
            "ingest_callback_logs_v1_rust_control_plane_logs_post",
            "POST",
            "/v1/rust_control_plane/logs",
            body_param(
                callback_logs_request, name="callback_logs_request", required=True
            ),
            responses={"200": "CallbackLogsResponse", "422": "HTTPValidationError"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    ingest_callback_logs = ingest_callback_logs_v1_rust_control_plane_logs_post
    ingest_callback_logs_with_http_info = (
        ingest_callback_logs_v1_rust_control_plane_logs_post_with_http_info
    )
