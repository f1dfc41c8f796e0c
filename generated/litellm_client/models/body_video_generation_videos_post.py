from __future__ import annotations

from ._base import Model


class BodyVideoGenerationVideosPost(Model):
    input_reference: bytes | None = None
