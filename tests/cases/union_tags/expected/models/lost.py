from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class Lost(Model):
    code: ConstantOf[Literal["lost"]] = "lost"
    where: str | None = None
