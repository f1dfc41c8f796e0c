from __future__ import annotations

from .._runtime.models import Model


class ValidationError(Model):
    loc: list[str | int]
    msg: str
    type: str
