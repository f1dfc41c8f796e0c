from __future__ import annotations

from .._runtime.models import Model


class ObjectListInner(Model):
    z: int | None = None
