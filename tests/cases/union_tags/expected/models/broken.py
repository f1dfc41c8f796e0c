from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class Broken(Model):
    code: ConstantOf[Literal["broken"]] = "broken"
    where: str | None = None
