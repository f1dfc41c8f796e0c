from __future__ import annotations

from .._runtime.models import Model


class Deep(Model):
    a: str
    b: str
    c: str
