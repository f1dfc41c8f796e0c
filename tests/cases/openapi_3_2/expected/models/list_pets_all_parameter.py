from __future__ import annotations

from .._runtime.models import Model


class ListPetsAllParameter(Model):
    name: str | None = None
    kind: str | None = None
