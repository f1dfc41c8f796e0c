from __future__ import annotations

from ._base import Model


class UIToolCall(Model):
    arguments: str
    name: str
