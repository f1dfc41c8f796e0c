from __future__ import annotations

from .._runtime.models import Model


class TopLogprob(Model):
    token: str
    logprob: float
    bytes: list[int] | None = None
