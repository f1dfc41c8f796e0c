from __future__ import annotations

from .._runtime.models import Model


class SendMessageRequest(Model):
    name: str
    photo: bytes | None = None
