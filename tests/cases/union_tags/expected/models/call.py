from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class Call(Model):
    type: ConstantOf[Literal["call"]] = "call"
    id: str | None = None
