"""How an attempt to get an answer ends without one."""

from __future__ import annotations

from ...exceptions import ApiException, ApiTimeoutException


class Failure(Exception):
    """No answer, or not the whole of it, or one that is not taken.

    Attributes:
        error: What the caller is told.
        was_sent: Whether the server may have seen the request.
        was_stale: Whether a kept connection turned out to be closed before the answer began.
    """

    def __init__(
        self, error: ApiException, was_sent: bool = True, was_stale: bool = False
    ) -> None:
        super().__init__(str(error))
        self.error = error
        self.was_sent = was_sent
        self.was_stale = was_stale


def overdue() -> Failure:
    """That a call has used up its time."""
    return Failure(ApiTimeoutException(0, "the call took longer than total_timeout"))
