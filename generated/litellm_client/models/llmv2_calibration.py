from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .llmv2_probability_calibration import LLMV2ProbabilityCalibration


class LLMV2Calibration(Model):
    version: Annotated[str, Field(min_length=1, max_length=512)]
    efficient: LLMV2ProbabilityCalibration
    capable: LLMV2ProbabilityCalibration
    prompt_version: ConstantOf[Literal["llm-v2-1"]] = "llm-v2-1"
