from __future__ import annotations

from .._runtime.models import Model


class FunctionCall(Model):
    arguments: str
    name: str | None = None
