from __future__ import annotations

from .._runtime.models import Model


class Secret(Model):
    text: str | None = None
