from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class NoulAnswer(Model):
    noul: float
    type: ConstantOf[Literal["noul"]] = "noul"
