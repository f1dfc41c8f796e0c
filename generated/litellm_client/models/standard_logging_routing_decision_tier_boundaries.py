from __future__ import annotations

from .._runtime.models import Model


class StandardLoggingRoutingDecisionTierBoundaries(Model):
    """Snapshot of the complexity scorer's tier boundaries at decision time, so a
    historical spend log row stays explainable after the router config changes.
    """

    simple_medium: float
    medium_complex: float
    complex_reasoning: float
