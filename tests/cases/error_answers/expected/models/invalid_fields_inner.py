from __future__ import annotations

from .._runtime.models import Model


class InvalidFieldsInner(Model):
    name: str | None = None
    fault: str | None = None
