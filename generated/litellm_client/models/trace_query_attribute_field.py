from __future__ import annotations

from typing import Literal

from ._base import Model


class TraceQueryAttributeField(Model):
    expression: str
    key: str
    type: Literal["String"]
