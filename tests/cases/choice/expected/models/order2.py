from __future__ import annotations

from .._runtime.models import Model


class Order2(Model):
    old_number: int | None = None
