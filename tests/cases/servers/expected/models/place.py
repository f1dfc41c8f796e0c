from __future__ import annotations

from .._runtime.models import Model


class Place(Model):
    city: str | None = None
