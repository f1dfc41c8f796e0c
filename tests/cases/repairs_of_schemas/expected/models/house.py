from __future__ import annotations

from .._runtime.models import Model


class House(Model):
    kind: str | None = None
    floors: int | None = None
