from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.beta_agents_api import BetaAgentsApi


class AsyncBetaAgentsApi(AsyncApi):
    """Operations tagged "[beta] Agents"."""

    get_agents_public_agent_hub_get = awaited(
        BetaAgentsApi.get_agents_public_agent_hub_get
    )
    get_agents_public_agent_hub_get_with_http_info = with_http_info(
        get_agents_public_agent_hub_get
    )
    get_agents = get_agents_public_agent_hub_get
    get_agents_with_http_info = get_agents_public_agent_hub_get_with_http_info

    get_agent_fields_public_agents_fields_get = awaited(
        BetaAgentsApi.get_agent_fields_public_agents_fields_get
    )
    get_agent_fields_public_agents_fields_get_with_http_info = with_http_info(
        get_agent_fields_public_agents_fields_get
    )
    get_agent_fields = get_agent_fields_public_agents_fields_get
    get_agent_fields_with_http_info = (
        get_agent_fields_public_agents_fields_get_with_http_info
    )
