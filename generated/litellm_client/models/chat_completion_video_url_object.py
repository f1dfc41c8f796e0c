from __future__ import annotations

from .._runtime.models import Model


class ChatCompletionVideoUrlObject(Model):
    url: str
    detail: str | None = None
