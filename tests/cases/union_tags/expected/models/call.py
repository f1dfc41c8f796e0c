from __future__ import annotations

from typing import Literal

from .._runtime.models import Constant, Model


class Call(Model):
    type: Constant[Literal["call"]] = "call"
    id: str | None = None
