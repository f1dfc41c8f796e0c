from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .json_value import JsonValue


class ExtractionAnswer(Model):
    type: str
    value: JsonValue
    """The answer, null when the input does not determine it."""

    confidence: float | None = None
    guess: JsonValue | None = None
    mean: JsonValue | None = None
    median: JsonValue | None = None
    p10: JsonValue | None = None
    p90: JsonValue | None = None
    p_above: float | None = None
    p_below: float | None = None
    p_null: float | None = None
    quantiles: list[JsonValue] | None = None
    span: list[int] | None = None
    spans: list[list[int]] | None = None
    steps: list[JsonValue] | None = None
