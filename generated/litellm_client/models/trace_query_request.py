from __future__ import annotations

from ._base import Model


class TraceQueryRequest(Model):
    sql: str
