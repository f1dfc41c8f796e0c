from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.api import Api, body_param, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.delete_skill_response import DeleteSkillResponse
    from ..models.list_skills_response import ListSkillsResponse
    from ..models.skill import Skill


class AnthropicSkillsApi(Api):
    """Operations tagged "anthropic_skills"."""

    def list_skills_v1_skills_get(
        self,
        *,
        limit: int | None = None,
        after_id: str | None = None,
        before_id: str | None = None,
        custom_llm_provider: str | None = None,
        query: str | None = None,
        top_k: int | None = None,
        opts: RequestOptions | None = None,
    ) -> ListSkillsResponse:
        """List Skills.

        List skills on Anthropic.

        Requires `?beta=true` query parameter.

        Model-based routing (for multi-account support):
        - Pass model via header: `x-litellm-model: claude-account-1`
        - Pass model via query: `?model=claude-account-1`
        - Pass model via body: `{"model": "claude-account-1"}`

        Example usage:
        ```bash
        # Basic usage
        curl "http://localhost:4000/v1/skills?beta=true&limit=10"       -H "Authorization: Bearer your-key"

        # With model-based routing
        curl "http://localhost:4000/v1/skills?beta=true&limit=10"       -H "Authorization: Bearer your-key"       -H "x-litellm-model: claude-account-1"
        ```

        Pass `?custom_llm_provider=litellm_proxy&query=<task>` to rank the
        LiteLLM-hosted skills you can access by semantic similarity instead of paging
        through the whole registry:
        ```bash
        curl "http://localhost:4000/v1/skills?custom_llm_provider=litellm_proxy&query=summarize+a+pdf&top_k=5"       -H "Authorization: Bearer your-key"
        ```

        Returns: ListSkillsResponse with list of skills

        Args:
            query: Describe what you need in natural language to rank the skills you can
                access by semantic similarity over their title and description. Each
                result carries a search_score. Only supported for
                custom_llm_provider=litellm_proxy. Requires
                litellm_settings.skill_search_embedding_model.
            top_k: With query: the maximum number of ranked skills to return.
        """
        return self._call(
            "list_skills_v1_skills_get",
            "GET",
            "/v1/skills",
            query_param("limit", limit),
            query_param("after_id", after_id),
            query_param("before_id", before_id),
            query_param("custom_llm_provider", custom_llm_provider),
            query_param("query", query, min_length=1),
            query_param("top_k", top_k, minimum=1, maximum=100),
            responses={"200": "ListSkillsResponse"},
            opts=opts,
        )

    list_skills_v1_skills_get_with_http_info = with_http_info(list_skills_v1_skills_get)
    list_skills = list_skills_v1_skills_get
    list_skills_with_http_info = list_skills_v1_skills_get_with_http_info

    def create_skill_v1_skills_post(
        self,
        *,
        custom_llm_provider: str | None = None,
        body: Any = None,
        opts: RequestOptions | None = None,
    ) -> Skill:
        """Create Skill.

        Create a new skill on Anthropic.

        Requires `?beta=true` query parameter.

        Model-based routing (for multi-account support):
        - Pass model via header: `x-litellm-model: claude-account-1`
        - Pass model via query: `?model=claude-account-1`
        - Pass model via form field: `model=claude-account-1`

        Example usage:
        ```bash
        # Basic usage
        curl -X POST "http://localhost:4000/v1/skills?beta=true"       -H "Content-Type: multipart/form-data"       -H "Authorization: Bearer your-key"       -F "display_title=My Skill"       -F "files[]=@skill.zip"

        # With model-based routing
        curl -X POST "http://localhost:4000/v1/skills?beta=true"       -H "Content-Type: multipart/form-data"       -H "Authorization: Bearer your-key"       -H "x-litellm-model: claude-account-1"       -F "display_title=My Skill"       -F "files[]=@skill.zip"
        ```

        Returns: Skill object with id, display_title, etc.

        Args:
            body: The document does not say what is sent: bytes go out as they are, all
                else as JSON.
        """
        return self._call(
            "create_skill_v1_skills_post",
            "POST",
            "/v1/skills",
            query_param("custom_llm_provider", custom_llm_provider),
            body_param(
                body,
                "application/json",
                "application/octet-stream",
                types=("Any", "bytes"),
            ),
            responses={"200": "Skill"},
            opts=opts,
        )

    create_skill_v1_skills_post_with_http_info = with_http_info(
        create_skill_v1_skills_post
    )
    create_skill = create_skill_v1_skills_post
    create_skill_with_http_info = create_skill_v1_skills_post_with_http_info

    def get_skill_v1_skills_skill_id_get(
        self,
        skill_id: str,
        *,
        custom_llm_provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> Skill:
        """Get Skill.

        Get a specific skill by ID from Anthropic.

        Requires `?beta=true` query parameter.

        Model-based routing (for multi-account support):
        - Pass model via header: `x-litellm-model: claude-account-1`
        - Pass model via query: `?model=claude-account-1`
        - Pass model via body: `{"model": "claude-account-1"}`

        Example usage:
        ```bash
        # Basic usage
        curl "http://localhost:4000/v1/skills/skill_123?beta=true"       -H "Authorization: Bearer your-key"

        # With model-based routing
        curl "http://localhost:4000/v1/skills/skill_123?beta=true"       -H "Authorization: Bearer your-key"       -H "x-litellm-model: claude-account-1"
        ```

        Returns: Skill object
        """
        return self._call(
            "get_skill_v1_skills_skill_id_get",
            "GET",
            "/v1/skills/{skill_id}",
            path_param("skill_id", skill_id),
            query_param("custom_llm_provider", custom_llm_provider),
            responses={"200": "Skill"},
            opts=opts,
        )

    get_skill_v1_skills_skill_id_get_with_http_info = with_http_info(
        get_skill_v1_skills_skill_id_get
    )
    get_skill = get_skill_v1_skills_skill_id_get
    get_skill_with_http_info = get_skill_v1_skills_skill_id_get_with_http_info

    def delete_skill_v1_skills_skill_id_delete(
        self,
        skill_id: str,
        *,
        custom_llm_provider: str | None = None,
        opts: RequestOptions | None = None,
    ) -> DeleteSkillResponse:
        """Delete Skill.

        Delete a skill by ID from Anthropic.

        Requires `?beta=true` query parameter.

        Note: Anthropic does not allow deleting skills with existing versions.

        Model-based routing (for multi-account support):
        - Pass model via header: `x-litellm-model: claude-account-1`
        - Pass model via query: `?model=claude-account-1`
        - Pass model via body: `{"model": "claude-account-1"}`

        Example usage:
        ```bash
        # Basic usage
        curl -X DELETE "http://localhost:4000/v1/skills/skill_123?beta=true"       -H "Authorization: Bearer your-key"

        # With model-based routing
        curl -X DELETE "http://localhost:4000/v1/skills/skill_123?beta=true"       -H "Authorization: Bearer your-key"       -H "x-litellm-model: claude-account-1"
        ```

        Returns: DeleteSkillResponse with type="skill_deleted"
        """
        return self._call(
            "delete_skill_v1_skills_skill_id_delete",
            "DELETE",
            "/v1/skills/{skill_id}",
            path_param("skill_id", skill_id),
            query_param("custom_llm_provider", custom_llm_provider),
            responses={"200": "DeleteSkillResponse"},
            opts=opts,
        )

    delete_skill_v1_skills_skill_id_delete_with_http_info = with_http_info(
        delete_skill_v1_skills_skill_id_delete
    )
    delete_skill = delete_skill_v1_skills_skill_id_delete
    delete_skill_with_http_info = delete_skill_v1_skills_skill_id_delete_with_http_info
