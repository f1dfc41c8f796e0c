from __future__ import annotations

from .._runtime.models import Model


class Token(Model):
    token: str | None = None
