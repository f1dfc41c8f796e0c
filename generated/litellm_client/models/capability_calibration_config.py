from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class CapabilityCalibrationConfig(Model):
    version: Annotated[
        str, Field(min_length=1, max_length=128, pattern="^\\S(?:.*\\S)?$")
    ]
    slope: Annotated[float, Field(ge=0.0, le=20.0)]
    intercept: Annotated[float, Field(ge=-20.0, le=20.0)]
