from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .cisco_ai_defense_rule import CiscoAIDefenseRule


class CiscoAIDefenseGuardrailConfigModelOptionalParams(Model):
    """Optional parameters for the Cisco AI Defense guardrail."""

    enabled_rules: list[CiscoAIDefenseRule] | None = None
    """Explicit list of Cisco AI Defense rules to evaluate. If omitted, the policies
    configured for the API key in the Cisco AI Defense UI are used.
    """

    fallback_on_error: Literal["allow", "block"] | str | None = "block"
    """Behaviour when the Cisco AI Defense API is unavailable: 'allow' proceeds without
    scanning (high availability), 'block' rejects the request (maximum security).
    """

    inspect_path: str | None = None
    """Override for the inspection endpoint path. Defaults to /api/v1/inspect/chat when
    inspection_type='chat' and /api/v1/inspect/mcp when inspection_type='mcp'.
    """

    inspection_type: Literal["chat", "mcp"] | str = "chat"
    """Which Cisco AI Defense inspection surface to use. 'chat' scans LLM model
    conversations via /api/v1/inspect/chat. 'mcp' scans MCP tool calls via
    /api/v1/inspect/mcp. Each guardrail instance targets exactly one surface; configure
    two guardrails to scan both chat and MCP traffic.
    """

    integration_profile_id: str | None = None
    """Integration profile id to apply (advanced)."""

    integration_profile_version: str | None = None
    """Integration profile version to apply (advanced)."""

    integration_tenant_id: str | None = None
    """Integration tenant id to apply (advanced)."""

    integration_type: str | None = None
    """Integration type to apply (advanced)."""

    on_flagged_action: str | None = "block"
    """Action to take when Cisco AI Defense flags content. 'block' raises an
    HTTPException; 'monitor' logs the detection and lets the request continue.
    """

    timeout: Annotated[float, Field(ge=1.0, le=60.0)] | None = 10.0
    """Timeout (seconds) for Cisco AI Defense API calls (1-60)."""
