from __future__ import annotations

from .._runtime.models import Model


class Admin(Model):
    id: str
    level: int | None = None
