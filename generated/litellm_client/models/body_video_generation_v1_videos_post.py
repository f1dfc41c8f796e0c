from __future__ import annotations

from .._runtime.models import Model


class BodyVideoGenerationV1VideosPost(Model):
    input_reference: bytes | None = None
