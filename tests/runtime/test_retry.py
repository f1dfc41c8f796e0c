"""When a call is tried again, and how long it waits before: every decision of the policy, without a server."""

from __future__ import annotations

import random
from typing import Any

import pytest


@pytest.fixture(autouse=True)
def longest_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """Chance takes the upper bound, and says the lower one, too."""
    monkeypatch.setattr(random, "uniform", lambda low, high: (low, high))


@pytest.mark.parametrize(
    ("attempt", "wait"),
    [(1, 0.5), (2, 1.0), (3, 2.0), (4, 4.0), (5, 8.0), (6, 8.0), (60, 8.0)],
)
def test_waits_double_up_to_a_bound(shop: Any, attempt: int, wait: float) -> None:
    retry = shop.retry.Retry(attempts=100)
    assert retry.after_failure(attempt, "GET", True) == (0.0, wait)
    assert retry.after_status(attempt, "GET", 502, {}) == (0.0, wait)


def test_the_bounds_are_settings(shop: Any) -> None:
    retry = shop.retry.Retry(9, backoff=3.0, max_backoff=20.0)
    waits = [retry.after_failure(attempt, "GET", True) for attempt in (1, 2, 3, 4)]
    assert waits == [(0.0, 3.0), (0.0, 6.0), (0.0, 12.0), (0.0, 20.0)]


@pytest.mark.parametrize(
    ("attempts", "tried"), [(0, []), (1, [1]), (2, [1, 2]), (3, [1, 2, 3])]
)
def test_attempts(shop: Any, attempts: int, tried: list[int]) -> None:
    retry = shop.retry.as_retry(attempts)
    numbers = range(1, 6)
    failures = [n for n in numbers if retry.after_failure(n, "GET", False) is not None]
    statuses = [n for n in numbers if retry.after_status(n, "GET", 503, {}) is not None]
    assert failures == statuses == tried


def test_settings_are_policies(shop: Any) -> None:
    own = shop.retry.Retry(7)
    assert shop.retry.as_retry(own) is own
    assert shop.retry.as_retry(7) == own
    assert shop.retry.as_retry(None) == shop.retry.Retry(2)


REPEATABLE = ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"]


@pytest.mark.parametrize("method", [*REPEATABLE, "POST", "PATCH", "get", "SUBSCRIBE"])
def test_methods(shop: Any, method: str) -> None:
    retry = shop.retry.Retry()
    again = (0.0, 0.5) if method in REPEATABLE else None
    assert retry.after_failure(1, method, True) == again
    assert retry.after_failure(1, method, False) == (0.0, 0.5)
    assert retry.after_status(1, method, 408, {}) == again
    keyed = shop.retry.Retry(idempotency_header="Key")
    assert keyed.after_failure(1, method, True) == (0.0, 0.5)
    assert keyed.after_status(1, method, 504, {}) == (0.0, 0.5)
    own = shop.retry.Retry(methods=frozenset([method]))
    assert own.after_failure(1, method, True) == (0.0, 0.5)


@pytest.mark.parametrize("status", [200, 400, 401, 407, 408, 409, 428, 429, 430, 500])
def test_statuses(shop: Any, status: int) -> None:
    again = (0.0, 0.5) if status in (408, 429, 502, 503, 504) else None
    assert shop.retry.Retry().after_status(1, "GET", status, {}) == again
    own = shop.retry.Retry(statuses=frozenset([status]))
    assert own.after_status(1, "GET", status, {}) == (0.0, 0.5)


@pytest.mark.parametrize("status", [502, 503, 504])
def test_statuses_of_servers(shop: Any, status: int) -> None:
    assert shop.retry.Retry().after_status(1, "GET", status, {}) == (0.0, 0.5)


@pytest.mark.parametrize(
    ("method", "status", "asked", "wait"),
    [
        ("GET", 429, "3", 3.0),
        ("GET", 502, "3", 3.0),
        ("POST", 429, "3", 3.0),
        ("POST", 503, "0", 0.0),
        ("POST", 502, "3", None),
        ("POST", 429, "", None),
        ("POST", 503, "soon", None),
        ("GET", 429, "soon", (0.0, 0.5)),
        ("GET", 429, "30", 30.0),
        ("GET", 429, "30.5", None),
        ("GET", 500, "3", None),
    ],
)
def test_what_the_server_asks_for(
    shop: Any, method: str, status: int, asked: str, wait: object
) -> None:
    """It is waited for, and who says that nothing was done is asked again whatever the method."""
    headers = {"Retry-After": asked}
    assert shop.retry.Retry().after_status(1, method, status, headers) == wait


def test_the_longest_that_a_server_may_ask_for(shop: Any) -> None:
    retry = shop.retry.Retry(max_retry_after=2.5)
    assert retry.after_status(1, "GET", 429, {"Retry-After": "2.5"}) == 2.5
    assert retry.after_status(1, "GET", 429, {"Retry-After": "2.6"}) is None
    assert retry.after_status(3, "GET", 429, {"Retry-After": "1"}) is None
