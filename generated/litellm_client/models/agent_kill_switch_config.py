from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import Model, one_of

if TYPE_CHECKING:
    from .agent_kill_switch_api_key_auth import AgentKillSwitchApiKeyAuth
    from .agent_kill_switch_basic_auth import AgentKillSwitchBasicAuth
    from .agent_kill_switch_bearer_auth import AgentKillSwitchBearerAuth


class AgentKillSwitchConfig(Model):
    """Webhook an admin fires to shut an agent down out of band. LiteLLM only makes the
    call; whatever the endpoint does with it is the agent's business.
    """

    url: str
    method: Literal["POST", "PUT", "PATCH", "DELETE", "GET"] | str = "POST"
    headers: dict[str, str] | None = None
    var_query_params: dict[str, str] | None = Field(
        default=None,
        validation_alias="query_params",
        serialization_alias="query_params",
    )
    body: dict[str, Any] | None = None
    auth: (
        Annotated[
            AgentKillSwitchBearerAuth
            | AgentKillSwitchApiKeyAuth
            | AgentKillSwitchBasicAuth,
            one_of(
                "type",
                {
                    "api_key": "AgentKillSwitchApiKeyAuth",
                    "basic": "AgentKillSwitchBasicAuth",
                    "bearer": "AgentKillSwitchBearerAuth",
                },
            ),
        ]
        | None
    ) = None
