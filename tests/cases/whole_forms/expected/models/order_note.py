from __future__ import annotations

from .._runtime.models import Model


class OrderNote(Model):
    text: str | None = None
