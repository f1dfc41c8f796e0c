from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .policy_guardrails_response import PolicyGuardrailsResponse
    from .policy_scope_response import PolicyScopeResponse


class PolicyInfoResponse(Model):
    """Response for /policy/info/{policy_name} endpoint."""

    guardrails: PolicyGuardrailsResponse
    inheritance_chain: list[str]
    policy_name: str
    resolved_guardrails: list[str]
    scope: PolicyScopeResponse
    inherit: str | None = None
