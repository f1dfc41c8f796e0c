from __future__ import annotations

from .._runtime.models import Model


class Note2(Model):
    mark: int | None = None
