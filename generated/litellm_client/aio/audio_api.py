from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.audio_api import AudioApi


class AsyncAudioApi(AsyncApi):
    """Operations tagged "audio"."""

    audio_speech_audio_speech_post = awaited(AudioApi.audio_speech_audio_speech_post)
    audio_speech_audio_speech_post_with_http_info = with_http_info(
        audio_speech_audio_speech_post
    )

    audio_speech_v1_audio_speech_post = awaited(
        AudioApi.audio_speech_v1_audio_speech_post
    )
    audio_speech_v1_audio_speech_post_with_http_info = with_http_info(
        audio_speech_v1_audio_speech_post
    )
    audio_speech = audio_speech_v1_audio_speech_post
    audio_speech_with_http_info = audio_speech_v1_audio_speech_post_with_http_info

    audio_transcriptions_audio_transcriptions_post = awaited(
        AudioApi.audio_transcriptions_audio_transcriptions_post
    )
    audio_transcriptions_audio_transcriptions_post_with_http_info = with_http_info(
        audio_transcriptions_audio_transcriptions_post
    )

    audio_transcriptions_v1_audio_transcriptions_post = awaited(
        AudioApi.audio_transcriptions_v1_audio_transcriptions_post
    )
    audio_transcriptions_v1_audio_transcriptions_post_with_http_info = with_http_info(
        audio_transcriptions_v1_audio_transcriptions_post
    )
    audio_transcriptions = audio_transcriptions_v1_audio_transcriptions_post
    audio_transcriptions_with_http_info = (
        audio_transcriptions_v1_audio_transcriptions_post_with_http_info
    )
