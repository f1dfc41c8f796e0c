from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class SpeechRequest(Model):
    """A text to read out."""

    model: str
    """The name of a model that the proxy knows."""

    input: str
    """The text."""

    voice: str | dict[str, Any]
    """Who reads it; some providers want more than a name."""

    instructions: str | None = None
    response_format: str | None = None
    speed: float | None = None
