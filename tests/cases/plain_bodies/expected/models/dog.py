from __future__ import annotations

from .._runtime.models import Model


class Dog(Model):
    tricks: int | None = None
