from __future__ import annotations

from ._base import Model


class BodyAudioTranscriptionsAudioTranscriptionsPost(Model):
    file: bytes
