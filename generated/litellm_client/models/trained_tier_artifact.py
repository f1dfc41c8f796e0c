from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, OptionalConstantOf

if TYPE_CHECKING:
    from .tier_cohort_statistic import TierCohortStatistic
    from .tier_dataset import TierDataset
    from .tier_domain_statistic import TierDomainStatistic
    from .tier_global_statistic import TierGlobalStatistic


class TrainedTierArtifact(Model):
    global_statistics: list[TierGlobalStatistic]
    schema_version: OptionalConstantOf[Literal[1]] = 1
    domain_statistics: list[TierDomainStatistic] = Field(default_factory=list)
    cohort_statistics: list[TierCohortStatistic] = Field(default_factory=list)
    domain_prior_mass: Annotated[float, Field(gt=0.0)] = 200.0
    cohort_prior_mass: Annotated[float, Field(gt=0.0)] = 20.0
    routing_threshold: Annotated[float, Field(ge=0.0, le=1.0)] = 0.75
    datasets: list[TierDataset] = Field(default_factory=list)
    success_definition: Annotated[str, Field(min_length=1)] = (
        "quality score meets the dataset success threshold"
    )
    split_method: Annotated[str, Field(min_length=1)] = (
        "sha256(prompt): 70% train, 15% validation, 15% test"
    )
