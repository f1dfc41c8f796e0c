from __future__ import annotations

from .._runtime.models import Model


class Tag(Model):
    name: str | None = None
