from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .logprob_top_logprob import LogprobTopLogprob


class Logprob(Model):
    """The log probability of a token."""

    token: str
    bytes: list[int]
    logprob: float
    top_logprobs: list[LogprobTopLogprob]
