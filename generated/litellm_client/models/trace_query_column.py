from __future__ import annotations

from .._runtime.models import Model


class TraceQueryColumn(Model):
    name: str
    type: str
