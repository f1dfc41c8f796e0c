from __future__ import annotations

from .._runtime.models import Model


class PlanTrip200ResponseLegsInner(Model):
    km: float | None = None
