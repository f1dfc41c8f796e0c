from __future__ import annotations

from .._runtime.models import Model


class Problem(Model):
    title: str | None = None
    status: int | None = None
