from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class ChatCompletionImageUrlObject(Model):
    url: str
    detail: str | None = None
    format: str | None = None
    video_metadata: dict[str, Any] | None = None
