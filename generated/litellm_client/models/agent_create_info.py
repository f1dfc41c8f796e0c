from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_credential_field import AgentCredentialField


class AgentCreateInfo(Model):
    agent_type: str
    agent_type_display_name: str
    credential_fields: list[AgentCredentialField]
    description: str | None = None
    logo_url: str | None = None
    litellm_params_template: dict[str, str] | None = None
    model_template: str | None = None
