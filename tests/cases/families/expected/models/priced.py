from __future__ import annotations

from .._runtime.models import Model


class Priced(Model):
    price: float
