from __future__ import annotations

from .._runtime.models import Model


class Leaf(Model):
    colour: str | None = None
