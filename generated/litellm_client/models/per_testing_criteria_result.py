from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .result_counts import ResultCounts


class PerTestingCriteriaResult(Model):
    """Results for a specific testing criteria."""

    result_counts: ResultCounts
    testing_criteria_index: int
    average_score: float | None = None
