from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .request_type import RequestType


class TierDomainStatistic(Model):
    tier: Annotated[int, Field(ge=1, le=4)]
    successes: Annotated[float, Field(ge=0.0)]
    observations: Annotated[float, Field(gt=0.0)]
    request_type: RequestType
