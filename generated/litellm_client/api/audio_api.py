from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, file_param, form_param, with_http_info

if TYPE_CHECKING:
    from .._runtime.request.files import FileContent
    from ..api_client import RequestOptions
    from ..models.speech_request import SpeechRequest
    from ..models.transcription import Transcription


class AudioApi(Api):
    """Operations tagged "audio"."""

    def audio_speech_audio_speech_post(
        self,
        speech_request: SpeechRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> bytes:
        """Audio Speech.

        Same params as:

        https://platform.openai.com/docs/api-reference/audio/createSpeech
        """
        return self._call(
            "audio_speech_audio_speech_post",
            "POST",
            "/audio/speech",
            body_param(speech_request, name="speech_request", required=True),
            responses={"200": "bytes"},
            errors={},
            accept=("audio/mpeg",),
            opts=opts,
        )

    audio_speech_audio_speech_post_with_http_info = with_http_info(
        audio_speech_audio_speech_post
    )

    def audio_speech_v1_audio_speech_post(
        self,
        speech_request: SpeechRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> bytes:
        """Audio Speech.

        Same params as:

        https://platform.openai.com/docs/api-reference/audio/createSpeech
        """
        return self._call(
            "audio_speech_v1_audio_speech_post",
            "POST",
            "/v1/audio/speech",
            body_param(speech_request, name="speech_request", required=True),
            responses={"200": "bytes"},
            errors={},
            accept=("audio/mpeg",),
            opts=opts,
        )

    audio_speech_v1_audio_speech_post_with_http_info = with_http_info(
        audio_speech_v1_audio_speech_post
    )
    audio_speech = audio_speech_v1_audio_speech_post
    audio_speech_with_http_info = audio_speech_v1_audio_speech_post_with_http_info

    def audio_transcriptions_audio_transcriptions_post(
        self,
        file: FileContent,
        model: str,
        *,
        language: str | None = None,
        prompt: str | None = None,
        response_format: str | None = None,
        temperature: float | None = None,
        timestamp_granularities: list[str] | None = None,
        opts: RequestOptions | None = None,
    ) -> Transcription:
        """Audio Transcriptions.

        Same params as:

        https://platform.openai.com/docs/api-reference/audio/createTranscription?lang=curl

        Args:
            model: The name of a model that the proxy knows.
            response_format: `json`, `text`, `srt`, `verbose_json`, `vtt`.
            timestamp_granularities: `word`, `segment`.
        """
        return self._call(
            "audio_transcriptions_audio_transcriptions_post",
            "POST",
            "/audio/transcriptions",
            file_param("file", file, required=True),
            form_param("model", model, required=True),
            form_param("language", language),
            form_param("prompt", prompt),
            form_param("response_format", response_format),
            form_param("temperature", temperature),
            form_param("timestamp_granularities[]", timestamp_granularities),
            responses={"200": "Transcription"},
            content_type="multipart/form-data",
            opts=opts,
        )

    audio_transcriptions_audio_transcriptions_post_with_http_info = with_http_info(
        audio_transcriptions_audio_transcriptions_post
    )

    def audio_transcriptions_v1_audio_transcriptions_post(
        self,
        file: FileContent,
        model: str,
        *,
        language: str | None = None,
        prompt: str | None = None,
        response_format: str | None = None,
        temperature: float | None = None,
        timestamp_granularities: list[str] | None = None,
        opts: RequestOptions | None = None,
    ) -> Transcription:
        """Audio Transcriptions.

        Same params as:

        https://platform.openai.com/docs/api-reference/audio/createTranscription?lang=curl

        Args:
            model: The name of a model that the proxy knows.
            response_format: `json`, `text`, `srt`, `verbose_json`, `vtt`.
            timestamp_granularities: `word`, `segment`.
        """
        return self._call(
            "audio_transcriptions_v1_audio_transcriptions_post",
            "POST",
            "/v1/audio/transcriptions",
            file_param("file", file, required=True),
            form_param("model", model, required=True),
            form_param("language", language),
            form_param("prompt", prompt),
            form_param("response_format", response_format),
            form_param("temperature", temperature),
            form_param("timestamp_granularities[]", timestamp_granularities),
            responses={"200": "Transcription"},
            content_type="multipart/form-data",
            opts=opts,
        )

    audio_transcriptions_v1_audio_transcriptions_post_with_http_info = with_http_info(
        audio_transcriptions_v1_audio_transcriptions_post
    )
    audio_transcriptions = audio_transcriptions_v1_audio_transcriptions_post
    audio_transcriptions_with_http_info = (
        audio_transcriptions_v1_audio_transcriptions_post_with_http_info
    )
