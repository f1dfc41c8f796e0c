from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class BodyAudioTranscriptionsAudioTranscriptionsPost(Model):
    file: bytes
    model: str
    """The name of a model that the proxy knows."""

    language: str | None = None
    prompt: str | None = None
    response_format: str | None = None
    """`json`, `text`, `srt`, `verbose_json`, `vtt`."""

    temperature: float | None = None
    timestamp_granularities: list[str] | None = Field(
        default=None,
        validation_alias="timestamp_granularities[]",
        serialization_alias="timestamp_granularities[]",
    )
    """`word`, `segment`."""
