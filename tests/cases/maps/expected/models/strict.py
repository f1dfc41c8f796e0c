from __future__ import annotations

from .._runtime.models import Model


class Strict(Model):
    name: str | None = None
