from __future__ import annotations

from .._runtime.models import Model


class LogprobTopLogprob(Model):
    """The top log probability of a token."""

    token: str
    bytes: list[int]
    logprob: float
