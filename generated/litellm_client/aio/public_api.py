from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.public_api import PublicApi


class AsyncPublicApi(AsyncApi):
    """Operations tagged "public"."""

    public_model_hub_public_model_hub_get = awaited(
        PublicApi.public_model_hub_public_model_hub_get
    )
    public_model_hub_public_model_hub_get_with_http_info = with_http_info(
        public_model_hub_public_model_hub_get
    )
    public_model_hub = public_model_hub_public_model_hub_get
    public_model_hub_with_http_info = (
        public_model_hub_public_model_hub_get_with_http_info
    )

    get_agents_public_agent_hub_get = awaited(PublicApi.get_agents_public_agent_hub_get)
    get_agents_public_agent_hub_get_with_http_info = with_http_info(
        get_agents_public_agent_hub_get
    )
    get_agents = get_agents_public_agent_hub_get
    get_agents_with_http_info = get_agents_public_agent_hub_get_with_http_info

    get_mcp_servers_public_mcp_hub_get = awaited(
        PublicApi.get_mcp_servers_public_mcp_hub_get
    )
    get_mcp_servers_public_mcp_hub_get_with_http_info = with_http_info(
        get_mcp_servers_public_mcp_hub_get
    )
    get_mcp_servers = get_mcp_servers_public_mcp_hub_get
    get_mcp_servers_with_http_info = get_mcp_servers_public_mcp_hub_get_with_http_info

    public_skill_hub_public_skill_hub_get = awaited(
        PublicApi.public_skill_hub_public_skill_hub_get
    )
    public_skill_hub_public_skill_hub_get_with_http_info = with_http_info(
        public_skill_hub_public_skill_hub_get
    )
    public_skill_hub = public_skill_hub_public_skill_hub_get
    public_skill_hub_with_http_info = (
        public_skill_hub_public_skill_hub_get_with_http_info
    )

    public_model_hub_info_public_model_hub_info_get = awaited(
        PublicApi.public_model_hub_info_public_model_hub_info_get
    )
    public_model_hub_info_public_model_hub_info_get_with_http_info = with_http_info(
        public_model_hub_info_public_model_hub_info_get
    )
    public_model_hub_info = public_model_hub_info_public_model_hub_info_get
    public_model_hub_info_with_http_info = (
        public_model_hub_info_public_model_hub_info_get_with_http_info
    )

    get_supported_providers_public_providers_get = awaited(
        PublicApi.get_supported_providers_public_providers_get
    )
    get_supported_providers_public_providers_get_with_http_info = with_http_info(
        get_supported_providers_public_providers_get
    )
    get_supported_providers = get_supported_providers_public_providers_get
    get_supported_providers_with_http_info = (
        get_supported_providers_public_providers_get_with_http_info
    )

    get_provider_fields_public_providers_fields_get = awaited(
        PublicApi.get_provider_fields_public_providers_fields_get
    )
    get_provider_fields_public_providers_fields_get_with_http_info = with_http_info(
        get_provider_fields_public_providers_fields_get
    )
    get_provider_fields = get_provider_fields_public_providers_fields_get
    get_provider_fields_with_http_info = (
        get_provider_fields_public_providers_fields_get_with_http_info
    )

    get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get = awaited(
        PublicApi.get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get
    )
    get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get_with_http_info = with_http_info(
        get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get
    )
    get_complexity_scorer_defaults = (
        get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get
    )
    get_complexity_scorer_defaults_with_http_info = get_complexity_scorer_defaults_public_complexity_router_scorer_defaults_get_with_http_info

    get_litellm_model_cost_map_public_litellm_model_cost_map_get = awaited(
        PublicApi.get_litellm_model_cost_map_public_litellm_model_cost_map_get
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

    get_litellm_blog_posts_public_litellm_blog_posts_get = awaited(
        PublicApi.get_litellm_blog_posts_public_litellm_blog_posts_get
    )
    get_litellm_blog_posts_public_litellm_blog_posts_get_with_http_info = (
        with_http_info(get_litellm_blog_posts_public_litellm_blog_posts_get)
    )
    get_litellm_blog_posts = get_litellm_blog_posts_public_litellm_blog_posts_get
    get_litellm_blog_posts_with_http_info = (
        get_litellm_blog_posts_public_litellm_blog_posts_get_with_http_info
    )

    get_public_autorouter_presets_public_autorouter_presets_get = awaited(
        PublicApi.get_public_autorouter_presets_public_autorouter_presets_get
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

    get_supported_endpoints_public_endpoints_get = awaited(
        PublicApi.get_supported_endpoints_public_endpoints_get
    )
    get_supported_endpoints_public_endpoints_get_with_http_info = with_http_info(
        get_supported_endpoints_public_endpoints_get
    )
    get_supported_endpoints = get_supported_endpoints_public_endpoints_get
    get_supported_endpoints_with_http_info = (
        get_supported_endpoints_public_endpoints_get_with_http_info
    )

    get_agent_fields_public_agents_fields_get = awaited(
        PublicApi.get_agent_fields_public_agents_fields_get
    )
    get_agent_fields_public_agents_fields_get_with_http_info = with_http_info(
        get_agent_fields_public_agents_fields_get
    )
    get_agent_fields = get_agent_fields_public_agents_fields_get
    get_agent_fields_with_http_info = (
        get_agent_fields_public_agents_fields_get_with_http_info
    )

    public_model_hub_list_public_v1_model_hub_get = awaited(
        PublicApi.public_model_hub_list_public_v1_model_hub_get
    )
    public_model_hub_list_public_v1_model_hub_get_with_http_info = with_http_info(
        public_model_hub_list_public_v1_model_hub_get
    )
    public_model_hub_list = public_model_hub_list_public_v1_model_hub_get
    public_model_hub_list_with_http_info = (
        public_model_hub_list_public_v1_model_hub_get_with_http_info
    )

    public_model_hub_facet_public_v1_model_hub_facet_get = awaited(
        PublicApi.public_model_hub_facet_public_v1_model_hub_facet_get
    )
    public_model_hub_facet_public_v1_model_hub_facet_get_with_http_info = (
        with_http_info(public_model_hub_facet_public_v1_model_hub_facet_get)
    )
    public_model_hub_facet = public_model_hub_facet_public_v1_model_hub_facet_get
    public_model_hub_facet_with_http_info = (
        public_model_hub_facet_public_v1_model_hub_facet_get_with_http_info
    )

    agent_skills_index_well_known_agent_skills_index_json_get = awaited(
        PublicApi.agent_skills_index_well_known_agent_skills_index_json_get
    )
    agent_skills_index_well_known_agent_skills_index_json_get_with_http_info = (
        with_http_info(agent_skills_index_well_known_agent_skills_index_json_get)
    )
    agent_skills_index = agent_skills_index_well_known_agent_skills_index_json_get
    agent_skills_index_with_http_info = (
        agent_skills_index_well_known_agent_skills_index_json_get_with_http_info
    )

    agent_skills_archive_v1_skills_skill_id_archive_get = awaited(
        PublicApi.agent_skills_archive_v1_skills_skill_id_archive_get
    )
    agent_skills_archive_v1_skills_skill_id_archive_get_with_http_info = with_http_info(
        agent_skills_archive_v1_skills_skill_id_archive_get
    )
    agent_skills_archive = agent_skills_archive_v1_skills_skill_id_archive_get
    agent_skills_archive_with_http_info = (
        agent_skills_archive_v1_skills_skill_id_archive_get_with_http_info
    )
