from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.agent_card import AgentCard
    from ..models.agent_create_info import AgentCreateInfo


class BetaAgentsApi(Api):
    """Operations tagged "[beta] Agents"."""

    def get_agents_public_agent_hub_get(
        self, *, opts: RequestOptions | None = None
    ) -> list[AgentCard]:
        """Get Agents."""
        return self._call(
            "get_agents_public_agent_hub_get",
            "GET",
            "/public/agent_hub",
            responses={"200": "list[AgentCard]"},
            errors={},
            security=(),
            opts=opts,
        )

    get_agents_public_agent_hub_get_with_http_info = with_http_info(
        get_agents_public_agent_hub_get
    )
    get_agents = get_agents_public_agent_hub_get
    get_agents_with_http_info = get_agents_public_agent_hub_get_with_http_info

    def get_agent_fields_public_agents_fields_get(
        self, *, opts: RequestOptions | None = None
    ) -> list[AgentCreateInfo]:
        """Get Agent Fields.

        Return agent type metadata required by the dashboard create-agent flow.

        If an agent has `inherit_credentials_from_provider`, the provider's credential
        fields are automatically appended to the agent's credential_fields.

        Reads from the bundled local files. Result is cached in-process for the lifetime
        of the server process.
        """
        return self._call(
            "get_agent_fields_public_agents_fields_get",
            "GET",
            "/public/agents/fields",
            responses={"200": "list[AgentCreateInfo]"},
            errors={},
            security=(),
            opts=opts,
        )

    get_agent_fields_public_agents_fields_get_with_http_info = with_http_info(
        get_agent_fields_public_agents_fields_get
    )
    get_agent_fields = get_agent_fields_public_agents_fields_get
    get_agent_fields_with_http_info = (
        get_agent_fields_public_agents_fields_get_with_http_info
    )
