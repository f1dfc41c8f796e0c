from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import DateTime, Model

if TYPE_CHECKING:
    from .agent_identity_binding import AgentIdentityBinding


class ManagedAgentIdentityStatus(Model):
    enabled: bool = True
    execution_mode: Literal["autonomous", "delegated", "both"] | str = "autonomous"
    identity: AgentIdentityBinding | None = None
    identity_managed: bool = False
    last_authenticated_at: DateTime | None = None
