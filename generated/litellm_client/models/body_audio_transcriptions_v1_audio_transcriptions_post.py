from __future__ import annotations

from ._base import Model


class BodyAudioTranscriptionsV1AudioTranscriptionsPost(Model):
    file: bytes
