from __future__ import annotations

from .._runtime.models import Model


class ModelApiClient(Model):
    b: str | None = None
