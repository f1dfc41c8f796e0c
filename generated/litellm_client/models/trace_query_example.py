from __future__ import annotations

from ._base import Model


class TraceQueryExample(Model):
    name: str
    sql: str
