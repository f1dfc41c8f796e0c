from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .capability_calibration_config import CapabilityCalibrationConfig


class CapabilityClassifierConfig(Model):
    """Switchyard-compatible probability threshold policy for two model tiers."""

    efficient_tier: str
    """Tier used when the efficient model's forecasted solve probability meets the
    adjusted threshold.
    """

    capable_tier: str
    """Higher, fail-closed tier used below the adjusted threshold or when the classifier
    verdict is unavailable.
    """

    base_threshold: Annotated[float, Field(ge=0.0, le=1.0)]
    """Lowest p_solve that routes a supported task to efficient_tier."""

    threshold_step: Annotated[float, Field(ge=0.0)] = 0.0
    """Amount added once for uncertain or unmatched verdicts and twice for unsupported
    verdicts.
    """

    max_output_tokens: Annotated[int, Field(ge=1)] = 4096
    """Maximum completion tokens available to the capability classifier verdict."""

    calibration: CapabilityCalibrationConfig | None = None
    """Optional versioned sigmoid calibration fitted for this judge, capability card,
    efficient model, and execution setup. Applies sigmoid(slope * logit(clip(p_solve,
    1e-6, 1-1e-6)) + intercept) before the threshold policy. Omit to route on the raw
    forecast.
    """

    response_format: Literal["json_schema", "json_object"] | str = "json_schema"
    """Use json_object for judges without strict JSON Schema support. This appends the
    verdict schema to the packaged system prompt; both modes validate the returned
    verdict identically.
    """
