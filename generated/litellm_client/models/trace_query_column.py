from __future__ import annotations

from ._base import Model


class TraceQueryColumn(Model):
    name: str
    type: str
