from __future__ import annotations

from .._runtime.models import Model


class OrdersMeta(Model):
    total_count: int | None = None
