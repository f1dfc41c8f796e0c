from __future__ import annotations

from .._runtime.models import Model


class Place(Model):
    name: str | None = None
