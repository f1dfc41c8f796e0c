from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_extension import AgentExtension


class AgentCapabilities(Model):
    """Defines optional capabilities supported by an agent."""

    streaming: bool | None = None
    push_notifications: bool | None = Field(
        default=None,
        validation_alias="pushNotifications",
        serialization_alias="pushNotifications",
    )
    state_transition_history: bool | None = Field(
        default=None,
        validation_alias="stateTransitionHistory",
        serialization_alias="stateTransitionHistory",
    )
    extensions: list[AgentExtension] | None = None
