from __future__ import annotations

from ._base import Model


class BodyVideoCreateCharacterV1VideosCharactersPost(Model):
    video: bytes
    name: str
