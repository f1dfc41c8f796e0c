from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .policy_match_context import PolicyMatchContext


class PolicyTestResponse(Model):
    """Response for /policy/test endpoint."""

    context: PolicyMatchContext
    matching_policies: list[str]
    resolved_guardrails: list[str]
    message: str | None = None
