from __future__ import annotations

from .._runtime.models import Model


class OneOf(Model):
    a: str | None = None
