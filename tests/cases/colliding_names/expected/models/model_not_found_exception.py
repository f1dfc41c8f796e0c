from __future__ import annotations

from .._runtime.models import Model


class ModelNotFoundException(Model):
    name: str | None = None
