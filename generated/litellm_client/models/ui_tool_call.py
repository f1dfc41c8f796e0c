from __future__ import annotations

from .._runtime.models import Model


class UIToolCall(Model):
    arguments: str
    name: str
