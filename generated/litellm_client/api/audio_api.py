from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, file_param

if TYPE_CHECKING:
    from .._runtime.request.files import FileContent
    from ..api_client import RequestOptions
    from ..api_response import ApiResponse


class AudioApi(Api):
    """Operations tagged "audio"."""

    def audio_speech_audio_speech_post(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Audio Speech.

        Same params as:

        https://platform.openai.com/docs/api-reference/audio/createSpeech
        """
        return self.audio_speech_audio_speech_post_with_http_info(opts=opts).data

    def audio_speech_audio_speech_post_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `audio_speech_audio_speech_post`, with the status code and the headers."""
        return self._call(
            "audio_speech_audio_speech_post",
            "POST",
            "/audio/speech",
            responses={"200": "Any"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    def audio_speech_v1_audio_speech_post(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Audio Speech.

        Same params as:

        https://platform.openai.com/docs/api-reference/audio/createSpeech
        """
        return self.audio_speech_v1_audio_speech_post_with_http_info(opts=opts).data

    def audio_speech_v1_audio_speech_post_with_http_info(
        self, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `audio_speech_v1_audio_speech_post`, with the status code and the headers."""
        return self._call(
            "audio_speech_v1_audio_speech_post",
            "POST",
            "/v1/audio/speech",
            responses={"200": "Any"},
            security=("APIKeyHeader",),
            opts=opts,
        )

    def audio_transcriptions_audio_transcriptions_post(
        self, file: FileContent, *, opts: RequestOptions | None = None
    ) -> Any:
        """Audio Transcriptions.

        Same params as:

        https://platform.openai.com/docs/api-reference/audio/createTranscription?lang=curl
        """
        return self.audio_transcriptions_audio_transcriptions_post_with_http_info(
            file, opts=opts
        ).data

    def audio_transcriptions_audio_transcriptions_post_with_http_info(
        self, file: FileContent, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `audio_transcriptions_audio_transcriptions_post`, with the status code and the headers."""
        return self._call(
            "audio_transcriptions_audio_transcriptions_post",
            "POST",
            "/audio/transcriptions",
            file_param("file", file, required=True),
            responses={"200": "Any", "422": "HTTPValidationError"},
            content_type="multipart/form-data",
            security=("APIKeyHeader",),
            opts=opts,
        )

    def audio_transcriptions_v1_audio_transcriptions_post(
        self, file: FileContent, *, opts: RequestOptions | None = None
    ) -> Any:
        """Audio Transcriptions.

        Same params as:

        https://platform.openai.com/docs/api-reference/audio/createTranscription?lang=curl
        """
        return self.audio_transcriptions_v1_audio_transcriptions_post_with_http_info(
            file, opts=opts
        ).data

    def audio_transcriptions_v1_audio_transcriptions_post_with_http_info(
        self, file: FileContent, *, opts: RequestOptions | None = None
    ) -> ApiResponse[Any]:
        """Like `audio_transcriptions_v1_audio_transcriptions_post`, with the status code and the headers."""
        return self._call(
            "audio_transcriptions_v1_audio_transcriptions_post",
            "POST",
            "/v1/audio/transcriptions",
            file_param("file", file, required=True),
            responses={"200": "Any", "422": "HTTPValidationError"},
            content_type="multipart/form-data",
            security=("APIKeyHeader",),
            opts=opts,
        )
