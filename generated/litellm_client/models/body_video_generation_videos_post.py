from __future__ import annotations

from .._runtime.models import Model


class BodyVideoGenerationVideosPost(Model):
    input_reference: bytes | None = None
