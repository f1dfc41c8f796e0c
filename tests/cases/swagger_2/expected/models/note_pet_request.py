from __future__ import annotations

from .._runtime.models import Model


class NotePetRequest(Model):
    text: str | None = None
