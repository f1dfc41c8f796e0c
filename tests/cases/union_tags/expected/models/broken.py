from __future__ import annotations

from typing import Literal

from .._runtime.models import Constant, Model


class Broken(Model):
    code: Constant[Literal["broken"]] = "broken"
    where: str | None = None
