from __future__ import annotations

from .._runtime.models import Model


class Hen(Model):
    eggs: int | None = None
