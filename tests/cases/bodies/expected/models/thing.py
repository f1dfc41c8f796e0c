from __future__ import annotations

from .._runtime.models import Model


class Thing(Model):
    a: int | None = None
