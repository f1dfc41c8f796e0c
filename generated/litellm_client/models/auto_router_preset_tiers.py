from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class AutoRouterPresetTiers(Model):
    """Exactly the four built-in tiers the dashboard's preset prefill can apply.

    extra="forbid" on purpose: a tier name this dashboard cannot apply would grey out or
    crash the picker, so such a catalog is rejected wholesale and the bundled one serves
    instead.
    """

    simple: list[str] = Field(validation_alias="SIMPLE", serialization_alias="SIMPLE")
    medium: list[str] = Field(validation_alias="MEDIUM", serialization_alias="MEDIUM")
    complex: list[str] = Field(
        validation_alias="COMPLEX", serialization_alias="COMPLEX"
    )
    reasoning: list[str] = Field(
        validation_alias="REASONING", serialization_alias="REASONING"
    )
