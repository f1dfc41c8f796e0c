from __future__ import annotations

from .._runtime.models import Model


class TypeVar(Model):
    type: str | None = None
