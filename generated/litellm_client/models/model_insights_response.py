from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .model_insight_daily_metric import ModelInsightDailyMetric
    from .model_insight_daily_total import ModelInsightDailyTotal
    from .model_insight_metric import ModelInsightMetric


class ModelInsightsResponse(Model):
    daily: list[ModelInsightDailyMetric]
    daily_totals: list[ModelInsightDailyTotal]
    end_date: str
    start_date: str
    top_models: list[ModelInsightMetric]
