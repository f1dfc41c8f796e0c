"""The soak, for a moment: `nox -s soak` is the whole of it."""

from __future__ import annotations

import pytest

from tests.benchmarks import soak


@pytest.mark.slow
def test_calls_that_fail_in_every_way() -> None:
    lines: list[str] = []
    done = soak.run(1000, lines.append, rounds=2)
    assert not done.wrong, "\n".join([*done.wrong, *lines])
    kinds = {"answered", "cancelled", "ApiConnectionException", "ServiceException"}
    assert kinds <= done.outcomes.keys()
