from __future__ import annotations

from .._runtime.models import Model


class ModelReturn(Model):
    b: str | None = None
