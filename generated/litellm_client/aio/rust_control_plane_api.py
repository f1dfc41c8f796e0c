from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.rust_control_plane_api import RustControlPlaneApi


class AsyncRustControlPlaneApi(AsyncApi):
    """Operations tagged "rust control plane"."""

    ingest_callback_logs_v1_rust_control_plane_logs_post = awaited(
        RustControlPlaneApi.ingest_callback_logs_v1_rust_control_plane_logs_post
    )
    ingest_callback_logs_v1_rust_control_plane_logs_post_with_http_info = (
        with_http_info(ingest_callback_logs_v1_rust_control_plane_logs_post)
    )
    ingest_callback_logs = ingest_callback_logs_v1_rust_control_plane_logs_post
    ingest_callback_logs_with_http_info = (
        ingest_callback_logs_v1_rust_control_plane_logs_post_with_http_info
    )
