from __future__ import annotations

from .._runtime.models import Model, discriminated


@discriminated("species", {"Cat": "Cat", "Mongrel": "Mongrel"}, "Mongrel")
class Animal(Model):
    species: str | None = None
