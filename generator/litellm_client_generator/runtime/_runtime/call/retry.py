"""When to try again, and how long to wait before."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass

from ...exceptions import ApiTypeError, retry_after

__all__ = ["Retry"]

IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"})
"""Methods that may be repeated without harm (RFC 9110, section 9.2.2)."""


@dataclass(frozen=True)
class Retry:
    """A policy of retries: exponential backoff with full jitter.

    Attributes:
        attempts: How often to try again; 0 never does.
        backoff: The upper bound of the first wait, in seconds; it doubles each time.
        max_backoff: The upper bound of any wait.
        max_retry_after: The longest `Retry-After` to sit out; when the server asks for more, its error is raised at
            once.
        statuses: The statuses after which to try again.
        methods: The methods that are tried again whatever went wrong. Any other one is tried again only if the request
            was not acted upon: the connection never came about, or the server said 429 or 503 with `Retry-After`.
        idempotency_header: A header that gets a random key, one for all attempts of a call; with it every method is
            safe.
    """

    attempts: int = 2
    backoff: float = 0.5
    max_backoff: float = 8.0
    max_retry_after: float = 30.0
    statuses: frozenset[int] = frozenset({408, 429, 502, 503, 504})
    methods: frozenset[str] = IDEMPOTENT
    idempotency_header: str | None = None

    def after_status(
        self, attempt: int, method: str, status: int, headers: Mapping[str, str]
    ) -> float | None:
        """How many seconds to wait before trying again after an error status; None does not try again.

        Args:
            attempt: How many attempts were made.
            method: The request's method.
            status: The answer's status.
            headers: The answer's headers.
        """
        asked = retry_after(headers)
        refused = status in (429, 503) and asked is not None
        if attempt > self.attempts or status not in self.statuses:
            return None
        if not refused and not self._repeatable(method):
            return None
        if asked is None:
            return self._wait(attempt)
        return None if asked > self.max_retry_after else asked

    def after_failure(self, attempt: int, method: str, was_sent: bool) -> float | None:
        """How many seconds to wait before trying again after a failure of the connection; None does not try again.

        Args:
            attempt: How many attempts were made.
            method: The request's method.
            was_sent: Whether the server may have seen the request.
        """
        if attempt > self.attempts or (was_sent and not self._repeatable(method)):
            return None
        return self._wait(attempt)

    def _repeatable(self, method: str) -> bool:
        return method in self.methods or self.idempotency_header is not None

    def _wait(self, attempt: int) -> float:
        return random.uniform(
            0.0, min(self.max_backoff, self.backoff * 2 ** (attempt - 1))
        )


def as_retry(value: int | Retry | None) -> Retry:
    """A policy from a setting: a number of retries, a policy, or the default.

    Raises:
        ApiTypeError: It is none of these.
    """
    if value is None:
        return Retry()
    if not isinstance(value, (int, Retry)):
        raise ApiTypeError(
            f"retries is a number or a Retry, not {type(value).__name__}"
        )
    return Retry(attempts=value) if isinstance(value, int) else value
