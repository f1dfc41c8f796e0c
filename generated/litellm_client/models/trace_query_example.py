from __future__ import annotations

from .._runtime.models import Model


class TraceQueryExample(Model):
    name: str
    sql: str
