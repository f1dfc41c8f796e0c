from __future__ import annotations

from ._base import Model


class Order2(Model):
    old_number: int | None = None
