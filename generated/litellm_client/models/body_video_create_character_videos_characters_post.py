from __future__ import annotations

from ._base import Model


class BodyVideoCreateCharacterVideosCharactersPost(Model):
    video: bytes
    name: str
