from __future__ import annotations

from .._runtime.models import Model


class Player(Model):
    name: str | None = None
