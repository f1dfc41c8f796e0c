from __future__ import annotations

from .._runtime.models import Model, discriminated


@discriminated("kind", {"Cat": "Cat"})
class Animal(Model):
    kind: str
