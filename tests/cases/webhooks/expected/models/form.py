from __future__ import annotations

from .._runtime.models import Model


class Form(Model):
    pet: str | None = None
    age: int | None = None
