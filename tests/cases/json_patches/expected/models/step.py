from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import Model


class Step(Model):
    op: Literal["add", "remove", "replace"] | str
    path: str
    value: Any = None
