from __future__ import annotations

from .._runtime.models import Model


class User(Model):
    name: str | None = None
