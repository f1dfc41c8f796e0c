from __future__ import annotations

from .._runtime.models import Model


class BodyVideoCreateCharacterV1VideosCharactersPost(Model):
    video: bytes
    name: str
