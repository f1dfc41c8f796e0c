from __future__ import annotations

from ._base import Model


class FunctionCall(Model):
    arguments: str
    name: str | None = None
