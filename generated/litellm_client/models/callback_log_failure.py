from __future__ import annotations

from .._runtime.models import Model


class CallbackLogFailure(Model):
    """A record that failed to replay, identified by its index in the batch."""

    index: int
    error: str
