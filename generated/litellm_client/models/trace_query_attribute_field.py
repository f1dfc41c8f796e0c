from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class TraceQueryAttributeField(Model):
    expression: str
    key: str
    type: ConstantOf[Literal["String"]] = "String"
