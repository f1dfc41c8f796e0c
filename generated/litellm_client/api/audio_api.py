from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, file_param, with_http_info

if TYPE_CHECKING:
    from .._runtime.request.files import FileContent
    from ..api_client import RequestOptions


class AudioApi(Api):
    """Operations tagged "audio"."""

    def audio_speech_audio_speech_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Audio Speech.

        Same params as:

        https://platform.openai.com/docs/api-reference/audio/createSpeech

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "audio_speech_audio_speech_post",
            "POST",
            "/audio/speech",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    audio_speech_audio_speech_post_with_http_info = with_http_info(
        audio_speech_audio_speech_post
    )

    def audio_speech_v1_audio_speech_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        """Audio Speech.

        Same params as:

        https://platform.openai.com/docs/api-reference/audio/createSpeech

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "audio_speech_v1_audio_speech_post",
            "POST",
            "/v1/audio/speech",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    audio_speech_v1_audio_speech_post_with_http_info = with_http_info(
        audio_speech_v1_audio_speech_post
    )
    audio_speech = audio_speech_v1_audio_speech_post
    audio_speech_with_http_info = audio_speech_v1_audio_speech_post_with_http_info

    def audio_transcriptions_audio_transcriptions_post(
        self, file: FileContent, *, opts: RequestOptions | None = None
    ) -> Any:
        """Audio Transcriptions.

        Same params as:

        https://platform.openai.com/docs/api-reference/audio/createTranscription?lang=curl
        """
        return self._call(
            "audio_transcriptions_audio_transcriptions_post",
            "POST",
            "/audio/transcriptions",
            file_param("file", file, required=True),
            responses={"200": "Any"},
            content_type="multipart/form-data",
            opts=opts,
        )

    audio_transcriptions_audio_transcriptions_post_with_http_info = with_http_info(
        audio_transcriptions_audio_transcriptions_post
    )

    def audio_transcriptions_v1_audio_transcriptions_post(
        self, file: FileContent, *, opts: RequestOptions | None = None
    ) -> Any:
        """Audio Transcriptions.

        Same params as:

        https://platform.openai.com/docs/api-reference/audio/createTranscription?lang=curl
        """
        return self._call(
            "audio_transcriptions_v1_audio_transcriptions_post",
            "POST",
            "/v1/audio/transcriptions",
            file_param("file", file, required=True),
            responses={"200": "Any"},
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
