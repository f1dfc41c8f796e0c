from __future__ import annotations

from .._runtime.models import Model


class Refusal(Model):
    reason: str | None = None
