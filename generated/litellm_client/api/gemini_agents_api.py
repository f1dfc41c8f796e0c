from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions


class GeminiAgentsApi(Api):
    """Operations tagged "gemini_agents"."""

    def list_gemini_agents_v1beta_agents_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        r"""List Gemini Agents.

        List all custom agents on the Gemini side.

        Pass per-request Gemini credentials via the JSON-encoded
        ``litellm_params_template`` query parameter. Flat query parameters (e.g.
        ``?api_key=AIza...``) are intentionally ignored — see
        ``_merge_query_params_into_data`` for the rationale.

        ```bash
        curl "http://localhost:4000/v1beta/agents?litellm_params_template=%7B%22api_key%22%3A%22AIza...%22%7D" \
            -H "Authorization: Bearer sk-..."
        ```
        """
        return self._call(
            "list_gemini_agents_v1beta_agents_get",
            "GET",
            "/v1beta/agents",
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    list_gemini_agents_v1beta_agents_get_with_http_info = with_http_info(
        list_gemini_agents_v1beta_agents_get
    )
    list_gemini_agents = list_gemini_agents_v1beta_agents_get
    list_gemini_agents_with_http_info = (
        list_gemini_agents_v1beta_agents_get_with_http_info
    )

    def create_gemini_agent_v1beta_agents_post(
        self, *, body: Any = None, opts: RequestOptions | None = None
    ) -> Any:
        r"""Create Gemini Agent.

        Create a named custom agent on the Gemini side.

        Example:
        ```bash
        curl -X POST "http://localhost:4000/v1beta/agents" \
            -H "Authorization: Bearer sk-..." \
            -H "Content-Type: application/json" \
            -d '{
                "id": "my-custom-slides-agent",
                "base_agent": "antigravity-preview-09-2026",
                "system_instruction": "You are a helpful assistant that creates slides.",
                "agent_config": {"type": "antigravity", "model": "gemini-3.8-flash"},
                "base_environment": {
                    "type": "remote",
                    "sources": [
                        {"type": "gcs", "source": "gs://eap-templates/slides-skill",
                         "target": "/.agents/skills/slides-skill"}
                    ]
                }
            }'
        ```

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "create_gemini_agent_v1beta_agents_post",
            "POST",
            "/v1beta/agents",
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Any"},
            errors={},
            opts=opts,
        )

    create_gemini_agent_v1beta_agents_post_with_http_info = with_http_info(
        create_gemini_agent_v1beta_agents_post
    )
    create_gemini_agent = create_gemini_agent_v1beta_agents_post
    create_gemini_agent_with_http_info = (
        create_gemini_agent_v1beta_agents_post_with_http_info
    )

    def get_gemini_agent_v1beta_agents_name_get(
        self, name: str, *, opts: RequestOptions | None = None
    ) -> Any:
        r"""Get Gemini Agent.

        Get a specific custom agent by name.

        Pass per-request Gemini credentials via the JSON-encoded
        ``litellm_params_template`` query parameter. Flat query parameters (e.g.
        ``?api_key=AIza...``) are intentionally ignored — see
        ``_merge_query_params_into_data`` for the rationale.

        ```bash
        curl "http://localhost:4000/v1beta/agents/my-custom-slides-agent?litellm_params_template=%7B%22api_key%22%3A%22AIza...%22%7D" \
            -H "Authorization: Bearer sk-..."
        ```
        """
        return self._call(
            "get_gemini_agent_v1beta_agents_name_get",
            "GET",
            "/v1beta/agents/{name}",
            path_param("name", name),
            responses={"200": "Any"},
            opts=opts,
        )

    get_gemini_agent_v1beta_agents_name_get_with_http_info = with_http_info(
        get_gemini_agent_v1beta_agents_name_get
    )
    get_gemini_agent = get_gemini_agent_v1beta_agents_name_get
    get_gemini_agent_with_http_info = (
        get_gemini_agent_v1beta_agents_name_get_with_http_info
    )

    def delete_gemini_agent_v1beta_agents_name_delete(
        self, name: str, *, opts: RequestOptions | None = None
    ) -> Any:
        r"""Delete Gemini Agent.

        Delete a custom agent by name.

        Pass per-request Gemini credentials via the JSON-encoded
        ``litellm_params_template`` query parameter. Flat query parameters (e.g.
        ``?api_key=AIza...``) are intentionally ignored — see
        ``_merge_query_params_into_data`` for the rationale.

        ```bash
        curl -X DELETE "http://localhost:4000/v1beta/agents/my-custom-slides-agent?litellm_params_template=%7B%22api_key%22%3A%22AIza...%22%7D" \
            -H "Authorization: Bearer sk-..."
        ```
        """
        return self._call(
            "delete_gemini_agent_v1beta_agents_name_delete",
            "DELETE",
            "/v1beta/agents/{name}",
            path_param("name", name),
            responses={"200": "Any"},
            opts=opts,
        )

    delete_gemini_agent_v1beta_agents_name_delete_with_http_info = with_http_info(
        delete_gemini_agent_v1beta_agents_name_delete
    )
    delete_gemini_agent = delete_gemini_agent_v1beta_agents_name_delete
    delete_gemini_agent_with_http_info = (
        delete_gemini_agent_v1beta_agents_name_delete_with_http_info
    )

    def list_gemini_agent_versions_v1beta_agents_name_versions_get(
        self, name: str, *, opts: RequestOptions | None = None
    ) -> Any:
        r"""List Gemini Agent Versions.

        List versions of a custom agent.

        Pass per-request Gemini credentials via the JSON-encoded
        ``litellm_params_template`` query parameter. Flat query parameters (e.g.
        ``?api_key=AIza...``) are intentionally ignored — see
        ``_merge_query_params_into_data`` for the rationale.

        ```bash
        curl "http://localhost:4000/v1beta/agents/my-custom-slides-agent/versions?litellm_params_template=%7B%22api_key%22%3A%22AIza...%22%7D" \
            -H "Authorization: Bearer sk-..."
        ```
        """
        return self._call(
            "list_gemini_agent_versions_v1beta_agents_name_versions_get",
            "GET",
            "/v1beta/agents/{name}/versions",
            path_param("name", name),
            responses={"200": "Any"},
            opts=opts,
        )

    list_gemini_agent_versions_v1beta_agents_name_versions_get_with_http_info = (
        with_http_info(list_gemini_agent_versions_v1beta_agents_name_versions_get)
    )
    list_gemini_agent_versions = (
        list_gemini_agent_versions_v1beta_agents_name_versions_get
    )
    list_gemini_agent_versions_with_http_info = (
        list_gemini_agent_versions_v1beta_agents_name_versions_get_with_http_info
    )
