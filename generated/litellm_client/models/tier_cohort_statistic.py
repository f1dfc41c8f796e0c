from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class TierCohortStatistic(Model):
    tier: Annotated[int, Field(ge=1, le=4)]
    successes: Annotated[float, Field(ge=0.0)]
    observations: Annotated[float, Field(gt=0.0)]
    cohort: Annotated[str, Field(min_length=1)]
