from __future__ import annotations

from .._runtime.models import Model


class BodyVideoCreateCharacterVideosCharactersPost(Model):
    video: bytes
    name: str
