from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class RealtimeTranscriptionSessionResponse(Model):
    """Response from POST /v1/realtime/transcription_sessions.

    `client_secret.value` contains the encrypted token instead of the raw ephemeral key.
    Unknown fields pass through unchanged.
    """

    client_secret: dict[str, Any] | None = None
