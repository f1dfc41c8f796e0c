from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .generic_guardrail_api_inputs import GenericGuardrailAPIInputs


class TestPoliciesAndGuardrailsRequest(Model):
    """Request body for POST /utils/test_policies_and_guardrails."""

    agent_id: str | None = None
    """When set, call chat completion with this model/agent for each input and include
    the response in the result.
    """

    guardrail_names: list[str] | None = None
    """Guardrail names to apply directly."""

    input_type: Literal["request", "response"] | str = "request"
    """Whether inputs are request or response."""

    inputs_list: list[GenericGuardrailAPIInputs] = Field(default_factory=list)
    """List of GenericGuardrailAPIInputs; each item processed separately (for batch
    compliance testing).
    """

    policy_names: list[str] | None = None
    """Policy names to resolve guardrails from."""

    request_data: dict[str, Any] | None = None
    """Request context (model, user_id, etc.)"""
