from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .llmv2_calibration import LLMV2Calibration


class LLMV2Config(Model):
    max_quality_gap: Annotated[float, Field(ge=0.0, le=1.0)]
    """Maximum estimated success loss allowed for efficient."""

    efficient_tier: str = "SIMPLE"
    capable_tier: str = "REASONING"
    efficient_profile: Annotated[str, Field(min_length=1, max_length=4000)] | None = (
        None
    )
    capable_profile: Annotated[str, Field(min_length=1, max_length=4000)] | None = None
    harness: Annotated[str, Field(min_length=1, max_length=4000)] | None = None
    efficient_profile_preset: str | None = None
    capable_profile_preset: str | None = None
    harness_preset: str | None = None
    max_output_tokens: Annotated[int, Field(ge=1)] = 1024
    response_format: Literal["json_schema", "json_object"] | str = "json_schema"
    calibration: LLMV2Calibration | None = None
