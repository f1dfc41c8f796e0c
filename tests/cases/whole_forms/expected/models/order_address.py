from __future__ import annotations

from .._runtime.models import Model


class OrderAddress(Model):
    city: str | None = None
    zip: int | None = None
