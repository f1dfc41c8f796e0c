from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.realtime_client_secret_response import RealtimeClientSecretResponse
    from ..models.realtime_transcription_session_response import (
        RealtimeTranscriptionSessionResponse,
    )


class RealtimeApi(Api):
    """Operations tagged "realtime"."""

    def proxy_realtime_calls_realtime_calls_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Proxy Realtime Calls.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "proxy_realtime_calls_realtime_calls_post",
            "POST",
            "/realtime/calls",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    proxy_realtime_calls_realtime_calls_post_with_http_info = with_http_info(
        proxy_realtime_calls_realtime_calls_post
    )

    def create_realtime_client_secret_realtime_client_secrets_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> RealtimeClientSecretResponse:
        """Create Realtime Client Secret.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "create_realtime_client_secret_realtime_client_secrets_post",
            "POST",
            "/realtime/client_secrets",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "RealtimeClientSecretResponse"},
            errors={},
            opts=opts,
        )

    create_realtime_client_secret_realtime_client_secrets_post_with_http_info = (
        with_http_info(create_realtime_client_secret_realtime_client_secrets_post)
    )

    def create_realtime_transcription_session_realtime_transcription_sessions_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> RealtimeTranscriptionSessionResponse:
        """Create Realtime Transcription Session.

        Create an ephemeral Realtime transcription session (POST
        /v1/realtime/transcription_sessions) for the WebRTC/WebSocket flow.

        Mirrors the client_secrets route but targets the transcription_sessions endpoint
        and encrypts the ephemeral key returned under `client_secret.value`.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "create_realtime_transcription_session_realtime_transcription_sessions_post",
            "POST",
            "/realtime/transcription_sessions",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "RealtimeTranscriptionSessionResponse"},
            errors={},
            opts=opts,
        )

    create_realtime_transcription_session_realtime_transcription_sessions_post_with_http_info = with_http_info(
        create_realtime_transcription_session_realtime_transcription_sessions_post
    )

    def proxy_realtime_calls_v1_realtime_calls_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Proxy Realtime Calls.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "proxy_realtime_calls_v1_realtime_calls_post",
            "POST",
            "/v1/realtime/calls",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    proxy_realtime_calls_v1_realtime_calls_post_with_http_info = with_http_info(
        proxy_realtime_calls_v1_realtime_calls_post
    )
    proxy_realtime_calls = proxy_realtime_calls_v1_realtime_calls_post
    proxy_realtime_calls_with_http_info = (
        proxy_realtime_calls_v1_realtime_calls_post_with_http_info
    )

    def create_realtime_client_secret_v1_realtime_client_secrets_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> RealtimeClientSecretResponse:
        """Create Realtime Client Secret.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "create_realtime_client_secret_v1_realtime_client_secrets_post",
            "POST",
            "/v1/realtime/client_secrets",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "RealtimeClientSecretResponse"},
            errors={},
            opts=opts,
        )

    create_realtime_client_secret_v1_realtime_client_secrets_post_with_http_info = (
        with_http_info(create_realtime_client_secret_v1_realtime_client_secrets_post)
    )
    create_realtime_client_secret = (
        create_realtime_client_secret_v1_realtime_client_secrets_post
    )
    create_realtime_client_secret_with_http_info = (
        create_realtime_client_secret_v1_realtime_client_secrets_post_with_http_info
    )

    def create_realtime_transcription_session_v1_realtime_transcription_sessions_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> RealtimeTranscriptionSessionResponse:
        """Create Realtime Transcription Session.

        Create an ephemeral Realtime transcription session (POST
        /v1/realtime/transcription_sessions) for the WebRTC/WebSocket flow.

        Mirrors the client_secrets route but targets the transcription_sessions endpoint
        and encrypts the ephemeral key returned under `client_secret.value`.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "create_realtime_transcription_session_v1_realtime_transcription_sessions_post",
            "POST",
            "/v1/realtime/transcription_sessions",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "RealtimeTranscriptionSessionResponse"},
            errors={},
            opts=opts,
        )

    create_realtime_transcription_session_v1_realtime_transcription_sessions_post_with_http_info = with_http_info(
        create_realtime_transcription_session_v1_realtime_transcription_sessions_post
    )
    create_realtime_transcription_session = (
        create_realtime_transcription_session_v1_realtime_transcription_sessions_post
    )
    create_realtime_transcription_session_with_http_info = create_realtime_transcription_session_v1_realtime_transcription_sessions_post_with_http_info
