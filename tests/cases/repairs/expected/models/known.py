from __future__ import annotations

from .._runtime.models import Model


class Known(Model):
    a: str | None = None
