from __future__ import annotations

from .._runtime.models import Model


class Free(Model):
    id: int | None = None
