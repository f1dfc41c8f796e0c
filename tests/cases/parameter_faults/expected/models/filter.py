from __future__ import annotations

from .._runtime.models import Model


class Filter(Model):
    k: int | None = None
