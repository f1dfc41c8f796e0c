from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.a2a_registration_api import A2aRegistrationApi


class AsyncA2aRegistrationApi(AsyncApi):
    """Operations tagged "a2a_registration"."""

    discover_agent_card_v1_a2a_discover_post = awaited(
        A2aRegistrationApi.discover_agent_card_v1_a2a_discover_post
    )
    discover_agent_card_v1_a2a_discover_post_with_http_info = with_http_info(
        discover_agent_card_v1_a2a_discover_post
    )
    discover_agent_card = discover_agent_card_v1_a2a_discover_post
    discover_agent_card_with_http_info = (
        discover_agent_card_v1_a2a_discover_post_with_http_info
    )
