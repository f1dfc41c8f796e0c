from __future__ import annotations

from .._runtime.models import Model


class ModelModel(Model):
    name: str | None = None
