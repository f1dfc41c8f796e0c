from __future__ import annotations

from .._runtime.models import Model


class StopEitherAnyOf2(Model):
    train: str | None = None
