from __future__ import annotations

from .._runtime.models import Model


class Dog(Model):
    kind: str
    name: str | None = None
