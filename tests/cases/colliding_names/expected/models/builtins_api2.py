from __future__ import annotations

from .._runtime.models import Model


class BuiltinsApi2(Model):
    name: str | None = None
