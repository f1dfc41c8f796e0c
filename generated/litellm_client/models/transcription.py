from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class Transcription(Model):
    """What was said in a recording."""

    text: str
    language: str | None = None
    duration: float | None = None
    """In seconds."""

    segments: list[dict[str, Any]] | None = None
    words: list[dict[str, Any]] | None = None
    usage: dict[str, Any] | None = None
