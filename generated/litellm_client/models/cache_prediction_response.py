from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model, OptionalConstantOf

if TYPE_CHECKING:
    from .cache_prediction_arm import CachePredictionArm


class CachePredictionResponse(Model):
    stay: CachePredictionArm
    switch: CachePredictionArm
    switch_delta: float | None
    cache_rebuild_penalty: float | None
    pricing_basis: OptionalConstantOf[Literal["input_before_discounts_and_margins"]] = (
        "input_before_discounts_and_margins"
    )
    cache_guarantee: OptionalConstantOf[Literal[False]] = False
