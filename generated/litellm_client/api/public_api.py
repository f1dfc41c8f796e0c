from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.api import Api, path_param, query_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.agent_card import AgentCard
    from ..models.agent_create_info import AgentCreateInfo
    from ..models.agent_skills_index import AgentSkillsIndex
    from ..models.auto_router_preset_record import AutoRouterPresetRecord
    from ..models.blog_posts_response import BlogPostsResponse
    from ..models.complexity_scorer_defaults import ComplexityScorerDefaults
    from ..models.facet_list_response import FacetListResponse
    from ..models.list_response_model_group_info_proxy import (
        ListResponseModelGroupInfoProxy,
    )
    from ..models.mcp_public_server import MCPPublicServer
    from ..models.model_group_info_proxy import ModelGroupInfoProxy
    from ..models.provider_create_info import ProviderCreateInfo
    from ..models.public_model_hub_info import PublicModelHubInfo
    from ..models.supported_endpoints_response import SupportedEndpointsResponse


class PublicApi(Api):
    """Operations tagged "public"."""

    def public_model_hub_public_model_hub_get(
        self, *, opts: RequestOptions | None = None
    ) -> list[ModelGroupInfoProxy]:
        """Public Model Hub."""
        return self._call(
            "public_model_hub_public_model_hub_get",
            "GET",
            "/public/model_hub",
            responses={"200": "list[ModelGroupInfoProxy]"},
            errors={},
            security=(),
            opts=opts,
        )

    public_model_hub_public_model_hub_get_with_http_info = with_http_info(
        public_model_hub_public_model_hub_get
    )
    public_model_hub = public_model_hub_public_model_hub_get
    public_model_hub_with_http_info = (
        public_model_hub_public_model_hub_get_with_http_info
    )

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

    def get_mcp_servers_public_mcp_hub_get(
        self, *, opts: RequestOptions | None = None
    ) -> list[MCPPublicServer]:
        """Get Mcp Servers."""
        return self._call(
            "get_mcp_servers_public_mcp_hub_get",
            "GET",
            "/public/mcp_hub",
            responses={"200": "list[MCPPublicServer]"},
            errors={},
            security=(),
            opts=opts,
        )

    get_mcp_servers_public_mcp_hub_get_with_http_info = with_http_info(
        get_mcp_servers_public_mcp_hub_get
    )
    get_mcp_servers = get_mcp_servers_public_mcp_hub_get
    get_mcp_servers_with_http_info = get_mcp_servers_public_mcp_hub_get_with_http_info

    def public_skill_hub_public_skill_hub_get(
        self, *, opts: RequestOptions | None = None
    ) -> Any:
        """Public Skill Hub.

        Return enabled (public) Claude Code skills, or none when the marketplace
        requires a key.
        """
        return self._call(
            "public_skill_hub_public_skill_hub_get",
            "GET",
            "/public/skill_hub",
            responses={"200": "Any"},
            errors={},
            security=(),
            opts=opts,
        )

    public_skill_hub_public_skill_hub_get_with_http_info = with_http_info(
        public_skill_hub_public_skill_hub_get
    )
    public_skill_hub = public_skill_hub_public_skill_hub_get
    public_skill_hub_with_http_info = (
        public_skill_hub_public_skill_hub_get_with_http_info
    )

    def public_model_hub_info_public_model_hub_info_get(
        self, *, opts: RequestOptions | None = None
    ) -> PublicModelHubInfo:
        """Public Model Hub Info."""
        return self._call(
            "public_model_hub_info_public_model_hub_info_get",
            "GET",
            "/public/model_hub/info",
            responses={"200": "PublicModelHubInfo"},
            errors={},
            security=(),
            opts=opts,
        )

    public_model_hub_info_public_model_hub_info_get_with_http_info = with_http_info(
        public_model_hub_info_public_model_hub_info_get
    )
    public_model_hub_info = public_model_hub_info_public_model_hub_info_get
    public_model_hub_info_with_http_info = (
        public_model_hub_info_public_model_hub_info_get_with_http_info
    )

    def get_supported_providers_public_providers_get(
        self, *, opts: RequestOptions | None = None
    ) -> list[str]:
        """Get Supported Providers.

        Return a sorted list of all providers supported by LiteLLM.
        """
        return self._call(
            "get_supported_providers_public_providers_get",
            "GET",
            "/public/providers",
            responses={"200": "list[str]"},
            errors={},
            security=(),
            opts=opts,
        )

    get_supported_providers_public_providers_get_with_http_info = with_http_info(
        get_supported_providers_public_providers_get
    )
    get_supported_providers = get_supported_providers_public_providers_get
    get_supported_providers_with_http_info = (
        get_supported_providers_public_providers_get_with_http_info
    )

    def get_provider_fields_public_providers_fields_get(
        self, *, opts: RequestOptions | None = None
    ) -> list[ProviderCreateInfo]:
        """Get Provider Fields.

        Return provider metadata required by the dashboard create-model flow.

        Reads from the bundled local file. Result is cached in-process for the lifetime
        of the server process.
        """
        return self._call(
            "get_provider_fields_public_providers_fields_get",
            "GET",
            "/public/providers/fields",
            responses={"200": "list[ProviderCreateInfo]"},
            errors={},
            security=(),
            opts=opts,
        )

    get_provider_fields_public_providers_fields_get_with_http_info = with_http_info(
        get_provider_fields_public_providers_fields_get
    )
    get_provider_fields = get_provider_fields_public_providers_fields_get
    get_provider_fields_with_http_info = (
        get_provider_fields_public_providers_fields_get_with_http_info
    )

    def get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get(
        self, *, opts: RequestOptions | None = None
    ) -> ComplexityScorerDefaults:
        """Get Complexity Scorer Defaults.

        Return the complexity router's shipped heuristic scorer defaults, for the
        dashboard to prefill with.
        """
        return self._call(
            "get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get",
            "GET",
            "/public/complexity_router/scorer_defaults",
            responses={"200": "ComplexityScorerDefaults"},
            errors={},
            security=(),
            opts=opts,
        )

    get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get_with_http_info = with_http_info(
        get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get
    )
    get_complexity_scorer_defaults = (
        get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get
    )
    get_complexity_scorer_defaults_with_http_info = get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get_with_http_info

    def get_litellm_model_cost_map_public_litellm_model_cost_map_get(
        self, *, catalog_only: bool | None = None, opts: RequestOptions | None = None
    ) -> Any:
        """Get Litellm Model Cost Map.

        Public endpoint to get the LiteLLM model cost map. Returns pricing information
        for all supported models. With catalog_only=true, returns the catalog as loaded,
        without entries registered at runtime for proxy deployments.
        """
        return self._call(
            "get_litellm_model_cost_map_public_litellm_model_cost_map_get",
            "GET",
            "/public/litellm_model_cost_map",
            query_param("catalog_only", catalog_only),
            responses={"200": "Any"},
            security=(),
            opts=opts,
        )

    get_litellm_model_cost_map_public_litellm_model_cost_map_get_with_http_info = (
        with_http_info(get_litellm_model_cost_map_public_litellm_model_cost_map_get)
    )
    get_litellm_model_cost_map = (
        get_litellm_model_cost_map_public_litellm_model_cost_map_get
    )
    get_litellm_model_cost_map_with_http_info = (
        get_litellm_model_cost_map_public_litellm_model_cost_map_get_with_http_info
    )

    def get_litellm_blog_posts_public_litellm_blog_posts_get(
        self, *, opts: RequestOptions | None = None
    ) -> BlogPostsResponse:
        """Get Litellm Blog Posts.

        Public endpoint to get the latest LiteLLM blog posts, each with its RSS
        categories as ``tags``.

        Fetches the docs RSS feed with a 1-hour in-process cache. Falls back to the
        bundled local backup on any failure.
        """
        return self._call(
            "get_litellm_blog_posts_public_litellm_blog_posts_get",
            "GET",
            "/public/litellm_blog_posts",
            responses={"200": "BlogPostsResponse"},
            errors={},
            security=(),
            opts=opts,
        )

    get_litellm_blog_posts_public_litellm_blog_posts_get_with_http_info = (
        with_http_info(get_litellm_blog_posts_public_litellm_blog_posts_get)
    )
    get_litellm_blog_posts = get_litellm_blog_posts_public_litellm_blog_posts_get
    get_litellm_blog_posts_with_http_info = (
        get_litellm_blog_posts_public_litellm_blog_posts_get_with_http_info
    )

    def get_public_autorouter_presets_public_autorouter_presets_get(
        self, *, opts: RequestOptions | None = None
    ) -> dict[str, AutoRouterPresetRecord]:
        """Get Public Autorouter Presets.

        Return the auto-router preset catalog the dashboard's template picker renders.

        Resolved once per process, like the model cost map: fetched from
        ``litellm.autorouter_presets_url`` (override with
        ``LITELLM_AUTOROUTER_PRESETS_URL``) on the first request, falling back to the
        catalog bundled with the package on any failure. Set
        ``LITELLM_LOCAL_AUTOROUTER_PRESETS=True`` to serve the bundled catalog only. A
        restart picks up a newly published catalog.
        """
        return self._call(
            "get_public_autorouter_presets_public_autorouter_presets_get",
            "GET",
            "/public/autorouter_presets",
            responses={"200": "dict[str, AutoRouterPresetRecord]"},
            errors={},
            security=(),
            opts=opts,
        )

    get_public_autorouter_presets_public_autorouter_presets_get_with_http_info = (
        with_http_info(get_public_autorouter_presets_public_autorouter_presets_get)
    )
    get_public_autorouter_presets = (
        get_public_autorouter_presets_public_autorouter_presets_get
    )
    get_public_autorouter_presets_with_http_info = (
        get_public_autorouter_presets_public_autorouter_presets_get_with_http_info
    )

    def get_supported_endpoints_public_endpoints_get(
        self, *, opts: RequestOptions | None = None
    ) -> SupportedEndpointsResponse:
        """Get Supported Endpoints.

        Return the list of LiteLLM proxy endpoints and which providers support each one.

        Reads from the bundled local backup file. Result is cached in-process for the
        lifetime of the server process.
        """
        return self._call(
            "get_supported_endpoints_public_endpoints_get",
            "GET",
            "/public/endpoints",
            responses={"200": "SupportedEndpointsResponse"},
            errors={},
            security=(),
            opts=opts,
        )

    get_supported_endpoints_public_endpoints_get_with_http_info = with_http_info(
        get_supported_endpoints_public_endpoints_get
    )
    get_supported_endpoints = get_supported_endpoints_public_endpoints_get
    get_supported_endpoints_with_http_info = (
        get_supported_endpoints_public_endpoints_get_with_http_info
    )

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

    def public_model_hub_list_public_v1_model_hub_get(
        self, *, opts: RequestOptions | None = None
    ) -> ListResponseModelGroupInfoProxy:
        """Public Model Hub List.

        The public model groups this proxy publishes, paged, sortable, searchable and
        filterable, for the public Model Hub page. No authentication.

        A rejected request answers with the parameters, sort fields and filter operators
        it would have accepted, so the accepted set stays discoverable from the endpoint
        itself rather than from a copy of the spec kept here.

        Example curl:
        ```
        curl --location --globoff         'http://0.0.0.0:4000/public/v1/model_hub?sort=-input_cost_per_token&filter[mode][in]=chat&page_size=25'
        ```
        """
        return self._call(
            "public_model_hub_list_public_v1_model_hub_get",
            "GET",
            "/public/v1/model_hub",
            responses={"200": "ListResponseModelGroupInfoProxy"},
            errors={},
            opts=opts,
        )

    public_model_hub_list_public_v1_model_hub_get_with_http_info = with_http_info(
        public_model_hub_list_public_v1_model_hub_get
    )
    public_model_hub_list = public_model_hub_list_public_v1_model_hub_get
    public_model_hub_list_with_http_info = (
        public_model_hub_list_public_v1_model_hub_get_with_http_info
    )

    def public_model_hub_facet_public_v1_model_hub_facet_get(
        self,
        facet: Literal["providers", "modes", "features"],
        *,
        opts: RequestOptions | None = None,
    ) -> FacetListResponse:
        """Public Model Hub Facet.

        The distinct providers, modes or features across the published model groups, for
        the Model Hub's filter dropdowns. No authentication.

        Carries the same filters and search as the list route, so a dropdown offers
        exactly the values the table can show: asking for providers under
        `filter[mode][in]=chat` lists only the providers that serve a chat model.

        Example curl:
        ```
        curl --location --globoff         'http://0.0.0.0:4000/public/v1/model_hub/providers?filter[mode][in]=chat&page_size=50'
        ```
        """
        return self._call(
            "public_model_hub_facet_public_v1_model_hub_facet_get",
            "GET",
            "/public/v1/model_hub/{facet}",
            path_param("facet", facet, enum=("providers", "modes", "features")),
            responses={"200": "FacetListResponse"},
            opts=opts,
        )

    public_model_hub_facet_public_v1_model_hub_facet_get_with_http_info = (
        with_http_info(public_model_hub_facet_public_v1_model_hub_facet_get)
    )
    public_model_hub_facet = public_model_hub_facet_public_v1_model_hub_facet_get
    public_model_hub_facet_with_http_info = (
        public_model_hub_facet_public_v1_model_hub_facet_get_with_http_info
    )

    def agent_skills_index_well_known_agent_skills_index_json_get(
        self, *, opts: RequestOptions | None = None
    ) -> AgentSkillsIndex:
        """Agent Skills Index.

        Agent Skills v0.2.0 discovery index over every skill stored on this proxy.
        """
        return self._call(
            "agent_skills_index_well_known_agent_skills_index_json_get",
            "GET",
            "/.well-known/agent-skills/index.json",
            responses={"200": "AgentSkillsIndex"},
            errors={},
            security=(),
            opts=opts,
        )

    agent_skills_index_well_known_agent_skills_index_json_get_with_http_info = (
        with_http_info(agent_skills_index_well_known_agent_skills_index_json_get)
    )
    agent_skills_index = agent_skills_index_well_known_agent_skills_index_json_get
    agent_skills_index_with_http_info = (
        agent_skills_index_well_known_agent_skills_index_json_get_with_http_info
    )

    def agent_skills_archive_v1_skills_skill_id_archive_get(
        self, skill_id: str, *, opts: RequestOptions | None = None
    ) -> bytes:
        """Agent Skills Archive.

        Stored skill upload, repacked so SKILL.md sits at the archive root.
        """
        return self._call(
            "agent_skills_archive_v1_skills_skill_id_archive_get",
            "GET",
            "/v1/skills/{skill_id}/archive",
            path_param("skill_id", skill_id),
            responses={"200": "bytes"},
            accept=("application/zip",),
            security=(),
            opts=opts,
        )

    agent_skills_archive_v1_skills_skill_id_archive_get_with_http_info = with_http_info(
        agent_skills_archive_v1_skills_skill_id_archive_get
    )
    agent_skills_archive = agent_skills_archive_v1_skills_skill_id_archive_get
    agent_skills_archive_with_http_info = (
        agent_skills_archive_v1_skills_skill_id_archive_get_with_http_info
    )
