from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class ChatCompletionFileObjectFile(Model):
    file_data: str | None = None
    file_id: str | None = None
    filename: str | None = None
    format: str | None = None
    detail: str | None = None
    video_metadata: dict[str, Any] | None = None
