from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .policy_match_detail import PolicyMatchDetail


class PolicyResolveResponse(Model):
    """Response for resolving effective policies/guardrails for a context."""

    effective_guardrails: list[str] | None = None
    """Final list of guardrails that would be applied."""

    matched_policies: list[PolicyMatchDetail] | None = None
    """Details about each matched policy and why it matched."""
