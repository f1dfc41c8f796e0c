from __future__ import annotations

from ._base import Model


class BodyVideoGenerationV1VideosPost(Model):
    input_reference: bytes | None = None
