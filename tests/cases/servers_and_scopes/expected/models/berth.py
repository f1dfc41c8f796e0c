from __future__ import annotations

from .._runtime.models import Model


class Berth(Model):
    number: int | None = None
