from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .policy_guardrails_response import PolicyGuardrailsResponse
    from .policy_scope_response import PolicyScopeResponse


class PolicySummaryItem(Model):
    """Summary of a single policy for list endpoint."""

    guardrails: PolicyGuardrailsResponse
    inheritance_chain: list[str]
    resolved_guardrails: list[str]
    scope: PolicyScopeResponse
    inherit: str | None = None
