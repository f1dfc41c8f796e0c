from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .model_insight_task_summary import ModelInsightTaskSummary


class ModelInsightTasksResponse(Model):
    end_date: str
    start_date: str
    tasks: list[ModelInsightTaskSummary]
