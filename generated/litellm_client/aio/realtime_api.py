from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import AsyncApi

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse
    from ..models.realtime_client_secret_response import RealtimeClientSecretResponse
    from ..models.realtime_transcription_session_response import (
        RealtimeTranscriptionSessionResponse,
    )


class AsyncRealtimeApi(AsyncApi):
    """Operations tagged "realtime"."""

    async def proxy_realtime_calls_realtime_calls_post(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Proxy Realtime Calls."""
        return (
            await self.proxy_realtime_calls_realtime_calls_post_with_http_info(
                opts=opts
            )
        ).data

    async def proxy_realtime_calls_realtime_calls_post_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `proxy_realtime_calls_realtime_calls_post`, with the status code and the headers."""
        return await self._call(
            "proxy_realtime_calls_realtime_calls_post",
            "POST",
            "/realtime/calls",
            responses={"200": "Any"},
            opts=opts,
        )

    async def create_realtime_client_secret_realtime_client_secrets_post(
        self, *, opts: RequestOptions | None = None
    ) -> RealtimeClientSecretResponse:
        """Create Realtime Client Secret."""
        return (
            await self.create_realtime_client_secret_realtime_client_secrets_post_with_http_info(
                opts=opts
            )
        ).data

    async def create_realtime_client_secret_realtime_client_secrets_post_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[RealtimeClientSecretResponse]:
        """Like `create_realtime_client_secret_realtime_client_secrets_post`, with the status code and the headers."""
        return await self._call(
            "create_realtime_client_secret_realtime_client_secrets_post",
            "POST",
            "/realtime/client_secrets",
            responses={"200": "RealtimeClientSecretResponse"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def create_realtime_transcription_session_realtime_transcription_sessions_post(
        self, *, opts: RequestOptions | None = None
    ) -> RealtimeTranscriptionSessionResponse:
        """Create Realtime Transcription Session.

        Create an ephemeral Realtime transcription session
        (POST /v1/realtime/transcription_sessions) for the WebRTC/WebSocket flow.

        Mirrors the client_secrets route but targets the transcription_sessions
        endpoint and encrypts the ephemeral key returned under `client_secret.value`.
        """
        return (
            await self.create_realtime_transcription_session_realtime_transcription_sessions_post_with_http_info(
                opts=opts
            )
        ).data

    async def create_realtime_transcription_session_realtime_transcription_sessions_post_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[RealtimeTranscriptionSessionResponse]:
        """Like `create_realtime_transcription_session_realtime_transcription_sessions_post`, with the status code and the headers."""
        return await self._call(
            "create_realtime_transcription_session_realtime_transcription_sessions_post",
            "POST",
            "/realtime/transcription_sessions",
            responses={"200": "RealtimeTranscriptionSessionResponse"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def proxy_realtime_calls_v1_realtime_calls_post(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Proxy Realtime Calls."""
        return (
            await self.proxy_realtime_calls_v1_realtime_calls_post_with_http_info(
                opts=opts
            )
        ).data

    async def proxy_realtime_calls_v1_realtime_calls_post_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `proxy_realtime_calls_v1_realtime_calls_post`, with the status code and the headers."""
        return await self._call(
            "proxy_realtime_calls_v1_realtime_calls_post",
            "POST",
            "/v1/realtime/calls",
            responses={"200": "Any"},
            opts=opts,
        )

    async def create_realtime_client_secret_v1_realtime_client_secrets_post(
        self, *, opts: RequestOptions | None = None
    ) -> RealtimeClientSecretResponse:
        """Create Realtime Client Secret."""
        return (
            await self.create_realtime_client_secret_v1_realtime_client_secrets_post_with_http_info(
                opts=opts
            )
        ).data

    async def create_realtime_client_secret_v1_realtime_client_secrets_post_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[RealtimeClientSecretResponse]:
        """Like `create_realtime_client_secret_v1_realtime_client_secrets_post`, with the status code and the headers."""
        return await self._call(
            "create_realtime_client_secret_v1_realtime_client_secrets_post",
            "POST",
            "/v1/realtime/client_secrets",
            responses={"200": "RealtimeClientSecretResponse"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    async def create_realtime_transcription_session_v1_realtime_transcription_sessions_post(
        self, *, opts: RequestOptions | None = None
    ) -> RealtimeTranscriptionSessionResponse:
        """Create Realtime Transcription Session.

        Create an ephemeral Realtime transcription session
        (POST /v1/realtime/transcription_sessions) for the WebRTC/WebSocket flow.

        Mirrors the client_secrets route but targets the transcription_sessions
        endpoint and encrypts the ephemeral key returned under `client_secret.value`.
        """
        return (
            await self.create_realtime_transcription_session_v1_realtime_transcription_sessions_post_with_http_info(
                opts=opts
            )
        ).data

    async def create_realtime_transcription_session_v1_realtime_transcription_sessions_post_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[RealtimeTranscriptionSessionResponse]:
        """Like `create_realtime_transcription_session_v1_realtime_transcription_sessions_post`, with the status code and the headers."""
        return await self._call(
            "create_realtime_transcription_session_v1_realtime_transcription_sessions_post",
            "POST",
            "/v1/realtime/transcription_sessions",
            responses={"200": "RealtimeTranscriptionSessionResponse"},
            security=("APIKeyHeader",),
            opts=opts,
        )
