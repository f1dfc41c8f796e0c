from __future__ import annotations

from .._runtime.models import Model


class Stamp(Model):
    value: int | None = None
