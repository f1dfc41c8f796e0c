from __future__ import annotations

from .._runtime.models import Model


class ComplexityScorerDefaults(Model):
    """The complexity router's shipped heuristic scorer defaults.

    The dashboard prefills its Advanced scoring controls from these rather than keeping
    its own copy, so a recalibration of the defaults cannot leave the form reporting
    numbers the router no longer uses.
    """

    tier_boundaries: dict[str, float]
    token_thresholds: dict[str, int]
    dimension_weights: dict[str, float]
