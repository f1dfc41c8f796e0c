from __future__ import annotations

from .._runtime.models import Model


class BodyAudioTranscriptionsV1AudioTranscriptionsPost(Model):
    file: bytes
