from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class TraceQueryAttributeField(Model):
    expression: str
    key: str
    type: Literal["String"]
