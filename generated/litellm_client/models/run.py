from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .per_testing_criteria_result import PerTestingCriteriaResult


class Run(Model):
    """Represents a run from the OpenAI Evals API."""

    completed_at: int | None = None
    created_at: int
    data_source: dict[str, Any]
    error: dict[str, Any] | None = None
    eval_id: str
    id: str
    metadata: dict[str, Any] | None = None
    model: str | None = None
    name: str | None = None
    object: str = "eval.run"
    per_model_usage: Any = None
    per_testing_criteria_results: list[PerTestingCriteriaResult] | None = None
    report_url: str | None = None
    result_counts: dict[str, int] | None = None
    shared_with_openai: bool | None = None
    started_at: int | None = None
    status: Literal["queued", "running", "completed", "failed", "cancelled"] | str
