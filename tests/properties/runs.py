"""How many random examples are drawn, and which: the same ones always, or many others."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, Phase, settings

TIMES = int(os.environ.get("RANDOM_TIMES", "1"))
"""How many times as many as usual; where it is more than one, they are others in each run."""


def drawn(examples: int) -> settings:
    """Settings of a test.

    Args:
        examples: How many examples are enough for a usual run.
    """
    return settings(
        max_examples=examples * TIMES,
        derandomize=TIMES == 1,
        database=None,
        deadline=None,
        # Making packages again and again to shrink one takes for ever.
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
        print_blob=True,
    )
