from __future__ import annotations

from .._runtime.models import Model


class Subscription(Model):
    url: str
    id: int | None = None
