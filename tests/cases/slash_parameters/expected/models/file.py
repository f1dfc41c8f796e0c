from __future__ import annotations

from .._runtime.models import Model


class File(Model):
    size: int | None = None
