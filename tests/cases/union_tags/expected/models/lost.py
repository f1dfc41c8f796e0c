from __future__ import annotations

from typing import Literal

from .._runtime.models import Constant, Model


class Lost(Model):
    code: Constant[Literal["lost"]] = "lost"
    where: str | None = None
