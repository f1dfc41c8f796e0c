from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import Model

if TYPE_CHECKING:
    from .policy_condition_request import PolicyConditionRequest


class PolicyCreateRequest(Model):
    """Request body for creating a new policy."""

    policy_name: str
    """Unique name for the policy."""

    condition: PolicyConditionRequest | None = None
    """Condition for when this policy applies."""

    description: str | None = None
    """Human-readable description of the policy."""

    guardrails_add: list[str] | None = None
    """List of guardrail names to add."""

    guardrails_remove: list[str] | None = None
    """List of guardrail names to remove (from inherited)."""

    inherit: str | None = None
    """Name of parent policy to inherit from."""

    pipeline: dict[str, Any] | None = None
    """Optional guardrail pipeline for ordered execution. Contains 'mode' and 'steps'.
    """
