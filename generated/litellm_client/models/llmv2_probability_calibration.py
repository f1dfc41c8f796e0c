from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class LLMV2ProbabilityCalibration(Model):
    slope: Annotated[float, Field(gt=0.0)]
    intercept: float
