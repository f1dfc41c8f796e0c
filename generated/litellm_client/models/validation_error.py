from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class ValidationError(Model):
    loc: list[str | int]
    msg: str
    type: str
    input: Any = None
    ctx: dict[str, Any] | None = None
