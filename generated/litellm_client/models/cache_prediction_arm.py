from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .cache_cost_scenario import CacheCostScenario
    from .cache_evidence import CacheEvidence


class CachePredictionArm(Model):
    deployment_id: str
    model: str | None = None
    cache_state: Literal["warm", "partial", "stale", "unknown", "disabled"] | str = (
        "unknown"
    )
    reason: str | None = None
    estimate: CacheCostScenario | None = None
    cold: CacheCostScenario | None = None
    warm: CacheCostScenario | None = None
    evidence: CacheEvidence | None = None
    token_count_source: Literal["anthropic_count_tokens"] | None = None
