from __future__ import annotations

from .._runtime.models import Model


class Cat(Model):
    kind: str
    name: str | None = None
