from __future__ import annotations

from .._runtime.models import Model


class JobInline(Model):
    a: int | None = None
