from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .per_testing_criteria_result import PerTestingCriteriaResult


class Run(Model):
    """Represents a run from the OpenAI Evals API."""

    created_at: int
    data_source: dict[str, Any]
    eval_id: str
    id: str
    status: Literal["queued", "running", "completed", "failed", "cancelled"] | str
    completed_at: int | None = None
    error: dict[str, Any] | None = None
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
