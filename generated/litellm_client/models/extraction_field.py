from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ExtractionField(Model):
    type: (
        Literal[
            "text",
            "number",
            "date",
            "time",
            "datetime",
            "duration",
            "list",
            "estimate",
            "forecast",
        ]
        | str
    )
    """The answer type for this field."""

    decimals: int | float | None = None
    """Numbers, durations and number lists only, 0 to 6."""

    horizon: int | float | None = None
    """Forecast only, number of steps."""

    instructions: str | None = None
    """What the field should contain."""

    integer: bool | None = None
    """Numbers and durations only."""

    interval: (
        Literal["step", "minute", "hour", "day", "week", "month", "quarter", "year"]
        | str
        | None
    ) = None
    items: Literal["text", "number", "date"] | str | None = None
    """Item type, required for list fields."""

    max: int | float | str | None = None
    """Estimate and forecast upper bound."""

    min: int | float | str | None = None
    """Estimate and forecast lower bound."""

    null_threshold: int | float | None = None
    """Probability of null above which the value is null."""

    scale: Literal["linear", "log"] | str | None = None
    step: int | float | str | None = None
    """Estimate grid step, or month or year."""

    unit: str | None = None
    """Unit label. For durations, seconds through years."""
