from __future__ import annotations

from .._runtime.models import Model


class Hit(Model):
    title: str | None = None
