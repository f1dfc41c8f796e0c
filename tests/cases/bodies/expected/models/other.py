from __future__ import annotations

from .._runtime.models import Model


class Other(Model):
    b: int | None = None
