from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.realtime_api import RealtimeApi


class AsyncRealtimeApi(AsyncApi):
    """Operations tagged "realtime"."""

    proxy_realtime_calls_realtime_calls_post = awaited(
        RealtimeApi.proxy_realtime_calls_realtime_calls_post
    )
    proxy_realtime_calls_realtime_calls_post_with_http_info = with_http_info(
        proxy_realtime_calls_realtime_calls_post
    )

    create_realtime_client_secret_realtime_client_secrets_post = awaited(
        RealtimeApi.create_realtime_client_secret_realtime_client_secrets_post
    )
    create_realtime_client_secret_realtime_client_secrets_post_with_http_info = (
        with_http_info(create_realtime_client_secret_realtime_client_secrets_post)
    )

    create_realtime_transcription_session_realtime_transcription_sessions_post = awaited(
        RealtimeApi.create_realtime_transcription_session_realtime_transcription_sessions_post
    )
    create_realtime_transcription_session_realtime_transcription_sessions_post_with_http_info = with_http_info(
        create_realtime_transcription_session_realtime_transcription_sessions_post
    )

    proxy_realtime_calls_v1_realtime_calls_post = awaited(
        RealtimeApi.proxy_realtime_calls_v1_realtime_calls_post
    )
    proxy_realtime_calls_v1_realtime_calls_post_with_http_info = with_http_info(
        proxy_realtime_calls_v1_realtime_calls_post
    )
    proxy_realtime_calls = proxy_realtime_calls_v1_realtime_calls_post
    proxy_realtime_calls_with_http_info = (
        proxy_realtime_calls_v1_realtime_calls_post_with_http_info
    )

    create_realtime_client_secret_v1_realtime_client_secrets_post = awaited(
        RealtimeApi.create_realtime_client_secret_v1_realtime_client_secrets_post
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

    create_realtime_transcription_session_v1_realtime_transcription_sessions_post = awaited(
        RealtimeApi.create_realtime_transcription_session_v1_realtime_transcription_sessions_post
    )
    create_realtime_transcription_session_v1_realtime_transcription_sessions_post_with_http_info = with_http_info(
        create_realtime_transcription_session_v1_realtime_transcription_sessions_post
    )
    create_realtime_transcription_session = (
        create_realtime_transcription_session_v1_realtime_transcription_sessions_post
    )
    create_realtime_transcription_session_with_http_info = create_realtime_transcription_session_v1_realtime_transcription_sessions_post_with_http_info
