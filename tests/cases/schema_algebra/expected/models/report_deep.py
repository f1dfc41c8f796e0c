from __future__ import annotations

from .._runtime.models import Model


class ReportDeep(Model):
    id: int
    a: str
    b: str
    c: str
