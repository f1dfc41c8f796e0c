from __future__ import annotations

from .._runtime.models import Model


class Message(Model):
    text: str | None = None
