from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .plan_trip200_response_legs_inner import PlanTrip200ResponseLegsInner


class PlanTrip200Response(Model):
    legs: list[PlanTrip200ResponseLegsInner] | None = None
