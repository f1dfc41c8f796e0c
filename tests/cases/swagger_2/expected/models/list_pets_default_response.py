from __future__ import annotations

from .._runtime.models import Model


class ListPetsDefaultResponse(Model):
    message: str | None = None
