from __future__ import annotations

from ._base import Model


class ChatCompletionVideoUrlObject(Model):
    url: str
    detail: str | None = None
