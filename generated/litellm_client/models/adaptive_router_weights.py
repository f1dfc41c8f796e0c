from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class AdaptiveRouterWeights(Model):
    quality: Annotated[float, Field(ge=0.0, le=1.0)] = 0.7
    cost: Annotated[float, Field(ge=0.0, le=1.0)] = 0.3
