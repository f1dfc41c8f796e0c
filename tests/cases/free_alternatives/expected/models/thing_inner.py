from __future__ import annotations

from .._runtime.models import Model


class ThingInner(Model):
    size: int | None = None
