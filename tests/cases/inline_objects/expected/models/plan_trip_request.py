from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .stop import Stop


class PlanTripRequest(Model):
    to: Stop
