from __future__ import annotations

from .._runtime.models import Model


class PlanTripFilterParameter(Model):
    cheap: bool | None = None
