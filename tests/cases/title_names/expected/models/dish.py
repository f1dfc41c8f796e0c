from __future__ import annotations

from .._runtime.models import Model


class Dish(Model):
    name: str | None = None
