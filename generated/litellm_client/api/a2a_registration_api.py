from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.discover_agent_request import DiscoverAgentRequest
    from ..models.discover_agent_response import DiscoverAgentResponse


class A2aRegistrationApi(Api):
    """Operations tagged "a2a_registration"."""

    def discover_agent_card_v1_a2a_discover_post(
        self,
        discover_agent_request: DiscoverAgentRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> DiscoverAgentResponse:
        r"""Discover Agent Card.

        Fetch the upstream agent's well-known card so the UI can show the admin which
        skills/capabilities the agent exposes.

        Only proxy admins can call this — the UI uses it during agent registration, and
        we don't want arbitrary keys probing internal URLs.

        Example:
        ```bash
        curl -X POST "http://localhost:4000/v1/a2a/discover" \
            -H "Authorization: Bearer <admin_key>" \
            -H "Content-Type: application/json" \
            -d '{"url": "https://upstream-agent.example.com"}'
        ```
        """
        return self._call(
            "discover_agent_card_v1_a2a_discover_post",
            "POST",
            "/v1/a2a/discover",
            body_param(
                discover_agent_request, name="discover_agent_request", required=True
            ),
            responses={"200": "DiscoverAgentResponse"},
            opts=opts,
        )

    discover_agent_card_v1_a2a_discover_post_with_http_info = with_http_info(
        discover_agent_card_v1_a2a_discover_post
    )
    discover_agent_card = discover_agent_card_v1_a2a_discover_post
    discover_agent_card_with_http_info = (
        discover_agent_card_v1_a2a_discover_post_with_http_info
    )
