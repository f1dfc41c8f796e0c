from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import (
    Api,
    body_param,
    number_pages,
    path_param,
    query_param,
    with_http_info,
)

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.agent_config import AgentConfig
    from ..models.agent_kill_switch_result import AgentKillSwitchResult
    from ..models.agent_make_public_response import AgentMakePublicResponse
    from ..models.agent_response import AgentResponse
    from ..models.make_agents_public_request import MakeAgentsPublicRequest
    from ..models.managed_agent_identity_status import ManagedAgentIdentityStatus
    from ..models.patch_agent_request import PatchAgentRequest
    from ..models.spend_analytics_paginated_response import (
        SpendAnalyticsPaginatedResponse,
    )


class AgentsApi(Api):
    """Operations tagged "agents"."""

    def get_agent_daily_activity_agent_daily_activity_get(
        self,
        *,
        agent_ids: str | None = None,
        start_date: str | None = None,
        end_date: str | None = None,
        model: str | None = None,
        api_key: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        exclude_agent_ids: str | None = None,
        opts: RequestOptions | None = None,
    ) -> SpendAnalyticsPaginatedResponse:
        """Get Agent Daily Activity.

        Get daily activity for specific agents or all accessible agents.
        """
        return self._call(
            "get_agent_daily_activity_agent_daily_activity_get",
            "GET",
            "/agent/daily/activity",
            query_param("agent_ids", agent_ids),
            query_param("start_date", start_date),
            query_param("end_date", end_date),
            query_param("model", model),
            query_param("api_key", api_key),
            query_param("page", page),
            query_param("page_size", page_size),
            query_param("exclude_agent_ids", exclude_agent_ids),
            responses={"200": "SpendAnalyticsPaginatedResponse"},
            pages=number_pages(
                "page",
                size="page_size",
                items="results",
                more="metadata.has_more",
                last="metadata.total_pages",
            ),
            opts=opts,
        )

    get_agent_daily_activity_agent_daily_activity_get_with_http_info = with_http_info(
        get_agent_daily_activity_agent_daily_activity_get
    )
    get_agent_daily_activity = get_agent_daily_activity_agent_daily_activity_get
    get_agent_daily_activity_with_http_info = (
        get_agent_daily_activity_agent_daily_activity_get_with_http_info
    )

    def get_agents_v1_agents_get(
        self,
        *,
        health_check: bool | None = None,
        query: str | None = None,
        top_k: int | None = None,
        opts: RequestOptions | None = None,
    ) -> list[AgentResponse]:
        """Get Agents.

        Example usage:
        ```
        curl -X GET "http://localhost:4000/v1/agents"       -H "Content-Type: application/json"       -H "Authorization: Bearer your-key"     ```

        Pass `?health_check=true` to filter out agents whose URL is unreachable:
        ```
        curl -X GET "http://localhost:4000/v1/agents?health_check=true"       -H "Content-Type: application/json"       -H "Authorization: Bearer your-key"     ```

        Pass `?query=<task>` to get the best matching agents ranked by semantic
        similarity:
        ```
        curl -X GET "http://localhost:4000/v1/agents?query=translate+a+PDF+document&top_k=5"       -H "Content-Type: application/json"       -H "Authorization: Bearer your-key"     ```

        Returns: List[AgentResponse]

        Args:
            health_check: When true, performs a GET request to each agent's URL. Agents
                with reachable URLs (HTTP status < 500) and agents without a URL are
                returned; unreachable agents are filtered out.
            query: Describe the task in natural language to rank the agents you can
                reach by semantic similarity over their name, description, and skills.
                Each result carries a search_score. Requires
                litellm_settings.agent_search_embedding_model.
            top_k: With query: the maximum number of ranked agents to return.
        """
        return self._call(
            "get_agents_v1_agents_get",
            "GET",
            "/v1/agents",
            query_param("health_check", health_check),
            query_param("query", query, min_length=1),
            query_param("top_k", top_k, minimum=1, maximum=100),
            responses={"200": "list[AgentResponse]"},
            opts=opts,
        )

    get_agents_v1_agents_get_with_http_info = with_http_info(get_agents_v1_agents_get)
    get_agents = get_agents_v1_agents_get
    get_agents_with_http_info = get_agents_v1_agents_get_with_http_info

    def create_agent_v1_agents_post(
        self,
        agent_config: AgentConfig | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> AgentResponse:
        r"""Create Agent.

        Create a new agent

        Example Request:
        ```bash
        curl -X POST "http://localhost:4000/v1/agents" \
            -H "Authorization: Bearer <your_api_key>" \
            -H "Content-Type: application/json" \
            -d '{
                "agent_name": "my-custom-agent",
                "agent_card_params": {
                    "protocolVersion": "1.0",
                    "name": "Hello World Agent",
                    "description": "Just a hello world agent",
                    "url": "http://localhost:9999/",
                    "version": "1.0.0",
                    "defaultInputModes": ["text"],
                    "defaultOutputModes": ["text"],
                    "capabilities": {
                        "streaming": true
                    },
                    "skills": [
                        {
                            "id": "hello_world",
                            "name": "Returns hello world",
                            "description": "just returns hello world",
                            "tags": ["hello world"],
                            "examples": ["hi", "hello world"]
                        }
                    ]
                },
                "litellm_params": {
                    "make_public": true
                }
            }'
        ```
        """
        return self._call(
            "create_agent_v1_agents_post",
            "POST",
            "/v1/agents",
            body_param(agent_config, name="agent_config", required=True),
            responses={"200": "AgentResponse"},
            opts=opts,
        )

    create_agent_v1_agents_post_with_http_info = with_http_info(
        create_agent_v1_agents_post
    )
    create_agent = create_agent_v1_agents_post
    create_agent_with_http_info = create_agent_v1_agents_post_with_http_info

    def get_agent_identity_providers_v1_agents_identity_providers_get(
        self, *, opts: RequestOptions | None = None
    ) -> list[str]:
        """Get Agent Identity Providers."""
        return self._call(
            "get_agent_identity_providers_v1_agents_identity_providers_get",
            "GET",
            "/v1/agents/identity/providers",
            responses={"200": "list[str]"},
            errors={},
            opts=opts,
        )

    get_agent_identity_providers_v1_agents_identity_providers_get_with_http_info = (
        with_http_info(get_agent_identity_providers_v1_agents_identity_providers_get)
    )
    get_agent_identity_providers = (
        get_agent_identity_providers_v1_agents_identity_providers_get
    )
    get_agent_identity_providers_with_http_info = (
        get_agent_identity_providers_v1_agents_identity_providers_get_with_http_info
    )

    def make_agents_public_v1_agents_make_public_post(
        self,
        make_agents_public_request: MakeAgentsPublicRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> AgentMakePublicResponse:
        r"""Make Agents Public.

        Make multiple agents publicly discoverable

        Example Request:
        ```bash
        curl -X POST "http://localhost:4000/v1/agents/make_public" \
            -H "Authorization: Bearer <your_api_key>" \
            -H "Content-Type: application/json" \
            -d '{
                "agent_ids": ["123e4567-e89b-12d3-a456-426614174000", "123e4567-e89b-12d3-a456-426614174001"]
            }'
        ```

        Example Response:
        ```json
        {
            "agent_id": "123e4567-e89b-12d3-a456-426614174000",
            "agent_name": "my-custom-agent",
            "litellm_params": {
                "make_public": true
            },
            "agent_card_params": {...},
            "created_at": "2025-11-15T10:30:00Z",
            "updated_at": "2025-11-15T10:35:00Z",
            "created_by": "user123",
            "updated_by": "user123"
        }
        ```
        """
        return self._call(
            "make_agents_public_v1_agents_make_public_post",
            "POST",
            "/v1/agents/make_public",
            body_param(
                make_agents_public_request,
                name="make_agents_public_request",
                required=True,
            ),
            responses={"200": "AgentMakePublicResponse"},
            opts=opts,
        )

    make_agents_public_v1_agents_make_public_post_with_http_info = with_http_info(
        make_agents_public_v1_agents_make_public_post
    )
    make_agents_public = make_agents_public_v1_agents_make_public_post
    make_agents_public_with_http_info = (
        make_agents_public_v1_agents_make_public_post_with_http_info
    )

    def get_agent_by_id_v1_agents_agent_id_get(
        self, agent_id: str, *, opts: RequestOptions | None = None
    ) -> AgentResponse:
        r"""Get Agent By Id.

        Get a specific agent by ID

        Example Request:
        ```bash
        curl -X GET "http://localhost:4000/v1/agents/123e4567-e89b-12d3-a456-426614174000" \
            -H "Authorization: Bearer <your_api_key>"
        ```
        """
        return self._call(
            "get_agent_by_id_v1_agents_agent_id_get",
            "GET",
            "/v1/agents/{agent_id}",
            path_param("agent_id", agent_id),
            responses={"200": "AgentResponse"},
            opts=opts,
        )

    get_agent_by_id_v1_agents_agent_id_get_with_http_info = with_http_info(
        get_agent_by_id_v1_agents_agent_id_get
    )
    get_agent_by_id = get_agent_by_id_v1_agents_agent_id_get
    get_agent_by_id_with_http_info = (
        get_agent_by_id_v1_agents_agent_id_get_with_http_info
    )

    def update_agent_v1_agents_agent_id_put(
        self,
        agent_id: str,
        agent_config: AgentConfig | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> AgentResponse:
        r"""Update Agent.

        Update an existing agent

        Example Request:
        ```bash
        curl -X PUT "http://localhost:4000/v1/agents/123e4567-e89b-12d3-a456-426614174000" \
            -H "Authorization: Bearer <your_api_key>" \
            -H "Content-Type: application/json" \
            -d '{
                "agent_name": "updated-agent",
                "agent_card_params": {
                    "protocolVersion": "1.0",
                    "name": "Updated Agent",
                    "description": "Updated description",
                    "url": "http://localhost:9999/",
                    "version": "1.1.0",
                    "defaultInputModes": ["text"],
                    "defaultOutputModes": ["text"],
                    "capabilities": {
                        "streaming": true
                    },
                    "skills": []
                },
                "litellm_params": {
                    "make_public": false
                }
            }'
        ```
        """
        return self._call(
            "update_agent_v1_agents_agent_id_put",
            "PUT",
            "/v1/agents/{agent_id}",
            path_param("agent_id", agent_id),
            body_param(agent_config, name="agent_config", required=True),
            responses={"200": "AgentResponse"},
            opts=opts,
        )

    update_agent_v1_agents_agent_id_put_with_http_info = with_http_info(
        update_agent_v1_agents_agent_id_put
    )
    update_agent = update_agent_v1_agents_agent_id_put
    update_agent_with_http_info = update_agent_v1_agents_agent_id_put_with_http_info

    def delete_agent_v1_agents_agent_id_delete(
        self, agent_id: str, *, opts: RequestOptions | None = None
    ) -> Any:
        r"""Delete Agent.

        Delete an agent

        Example Request:
        ```bash
        curl -X DELETE "http://localhost:4000/v1/agents/123e4567-e89b-12d3-a456-426614174000" \
            -H "Authorization: Bearer <your_api_key>"
        ```

        Example Response:
        ```json
        {
            "message": "Agent 123e4567-e89b-12d3-a456-426614174000 deleted successfully"
        }
        ```
        """
        return self._call(
            "delete_agent_v1_agents_agent_id_delete",
            "DELETE",
            "/v1/agents/{agent_id}",
            path_param("agent_id", agent_id),
            responses={"200": "Any"},
            opts=opts,
        )

    delete_agent_v1_agents_agent_id_delete_with_http_info = with_http_info(
        delete_agent_v1_agents_agent_id_delete
    )
    delete_agent = delete_agent_v1_agents_agent_id_delete
    delete_agent_with_http_info = delete_agent_v1_agents_agent_id_delete_with_http_info

    def patch_agent_v1_agents_agent_id_patch(
        self,
        agent_id: str,
        patch_agent_request: PatchAgentRequest | dict[str, Any],
        *,
        opts: RequestOptions | None = None,
    ) -> AgentResponse:
        r"""Patch Agent.

        Update an existing agent

        Example Request:
        ```bash
        curl -X PATCH "http://localhost:4000/v1/agents/123e4567-e89b-12d3-a456-426614174000" \
            -H "Authorization: Bearer <your_api_key>" \
            -H "Content-Type: application/json" \
            -d '{
                "agent_name": "updated-agent",
                "agent_card_params": {
                    "protocolVersion": "1.0",
                    "name": "Updated Agent",
                    "description": "Updated description",
                    "url": "http://localhost:9999/",
                    "version": "1.1.0",
                    "defaultInputModes": ["text"],
                    "defaultOutputModes": ["text"],
                    "capabilities": {
                        "streaming": true
                    },
                    "skills": []
                },
                "litellm_params": {
                    "make_public": false
                }
            }'
        ```
        """
        return self._call(
            "patch_agent_v1_agents_agent_id_patch",
            "PATCH",
            "/v1/agents/{agent_id}",
            path_param("agent_id", agent_id),
            body_param(patch_agent_request, name="patch_agent_request", required=True),
            responses={"200": "AgentResponse"},
            opts=opts,
        )

    patch_agent_v1_agents_agent_id_patch_with_http_info = with_http_info(
        patch_agent_v1_agents_agent_id_patch
    )
    patch_agent = patch_agent_v1_agents_agent_id_patch
    patch_agent_with_http_info = patch_agent_v1_agents_agent_id_patch_with_http_info

    def get_agent_identity_status_v1_agents_agent_id_identity_get(
        self, agent_id: str, *, opts: RequestOptions | None = None
    ) -> ManagedAgentIdentityStatus:
        """Get Agent Identity Status."""
        return self._call(
            "get_agent_identity_status_v1_agents_agent_id_identity_get",
            "GET",
            "/v1/agents/{agent_id}/identity",
            path_param("agent_id", agent_id),
            responses={"200": "ManagedAgentIdentityStatus"},
            opts=opts,
        )

    get_agent_identity_status_v1_agents_agent_id_identity_get_with_http_info = (
        with_http_info(get_agent_identity_status_v1_agents_agent_id_identity_get)
    )
    get_agent_identity_status = (
        get_agent_identity_status_v1_agents_agent_id_identity_get
    )
    get_agent_identity_status_with_http_info = (
        get_agent_identity_status_v1_agents_agent_id_identity_get_with_http_info
    )

    def trigger_agent_kill_switch_v1_agents_agent_id_kill_switch_post(
        self, agent_id: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> AgentKillSwitchResult:
        r"""Trigger Agent Kill Switch.

        Fire the agent's configured kill switch webhook. Proxy admin only.

        LiteLLM only makes the configured HTTP call and reports what came back; it does
        not change the agent's state in LiteLLM. Returns 200 when the webhook answered
        2xx, 502 with the same result body otherwise. Every attempt is written to the
        audit log as a `kill_switch_fired` row against the agent.

        Example Request:
        ```bash
        curl -X POST "http://localhost:4000/v1/agents/123e4567-e89b-12d3-a456-426614174000/kill_switch" \
            -H "Authorization: Bearer <your_api_key>"
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "trigger_agent_kill_switch_v1_agents_agent_id_kill_switch_post",
            "POST",
            "/v1/agents/{agent_id}/kill_switch",
            path_param("agent_id", agent_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "AgentKillSwitchResult"},
            opts=opts,
        )

    trigger_agent_kill_switch_v1_agents_agent_id_kill_switch_post_with_http_info = (
        with_http_info(trigger_agent_kill_switch_v1_agents_agent_id_kill_switch_post)
    )
    trigger_agent_kill_switch = (
        trigger_agent_kill_switch_v1_agents_agent_id_kill_switch_post
    )
    trigger_agent_kill_switch_with_http_info = (
        trigger_agent_kill_switch_v1_agents_agent_id_kill_switch_post_with_http_info
    )

    def make_agent_public_v1_agents_agent_id_make_public_post(
        self, agent_id: str, *, body: Any = None, opts: RequestOptions | None = None
    ) -> AgentMakePublicResponse:
        r"""Make Agent Public.

        Make an agent publicly discoverable

        Example Request:
        ```bash
        curl -X POST "http://localhost:4000/v1/agents/123e4567-e89b-12d3-a456-426614174000/make_public" \
            -H "Authorization: Bearer <your_api_key>" \
            -H "Content-Type: application/json"
        ```

        Example Response:
        ```json
        {
            "agent_id": "123e4567-e89b-12d3-a456-426614174000",
            "agent_name": "my-custom-agent",
            "litellm_params": {
                "make_public": true
            },
            "agent_card_params": {...},
            "created_at": "2025-11-15T10:30:00Z",
            "updated_at": "2025-11-15T10:35:00Z",
            "created_by": "user123",
            "updated_by": "user123"
        }
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "make_agent_public_v1_agents_agent_id_make_public_post",
            "POST",
            "/v1/agents/{agent_id}/make_public",
            path_param("agent_id", agent_id),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "AgentMakePublicResponse"},
            opts=opts,
        )

    make_agent_public_v1_agents_agent_id_make_public_post_with_http_info = (
        with_http_info(make_agent_public_v1_agents_agent_id_make_public_post)
    )
    make_agent_public = make_agent_public_v1_agents_agent_id_make_public_post
    make_agent_public_with_http_info = (
        make_agent_public_v1_agents_agent_id_make_public_post_with_http_info
    )
