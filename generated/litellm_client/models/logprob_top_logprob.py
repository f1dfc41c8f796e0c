from __future__ import annotations

from ._base import Model


class LogprobTopLogprob(Model):
    """The top log probability of a token."""

    token: str
    bytes: list[int]
    logprob: float
