from __future__ import annotations

from .._runtime.models import Model


class TwiceInner(Model):
    a: int | None = None
    b: int | None = None
