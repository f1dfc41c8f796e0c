from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .capture_rate_day import CaptureRateDay


class CaptureRateReport(Model):
    start_date: str
    end_date: str
    captured_spend: float
    provider_spend: float
    capture_rate: float | None
    threshold: float
    below_threshold: bool
    days: list[CaptureRateDay]
    provider: ConstantOf[Literal["openai"]] = "openai"
