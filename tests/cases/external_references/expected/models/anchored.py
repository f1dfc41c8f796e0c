from __future__ import annotations

from .._runtime.models import Model


class Anchored(Model):
    next: Anchored | None = None
    value: int | None = None
