from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.gemini_agents_api import GeminiAgentsApi


class AsyncGeminiAgentsApi(AsyncApi):
    """Operations tagged "gemini_agents"."""

    list_gemini_agents_v1beta_agents_get = awaited(
        GeminiAgentsApi.list_gemini_agents_v1beta_agents_get
    )
    list_gemini_agents_v1beta_agents_get_with_http_info = with_http_info(
        list_gemini_agents_v1beta_agents_get
    )
    list_gemini_agents = list_gemini_agents_v1beta_agents_get
    list_gemini_agents_with_http_info = (
        list_gemini_agents_v1beta_agents_get_with_http_info
    )

    create_gemini_agent_v1beta_agents_post = awaited(
        GeminiAgentsApi.create_gemini_agent_v1beta_agents_post
    )
    create_gemini_agent_v1beta_agents_post_with_http_info = with_http_info(
        create_gemini_agent_v1beta_agents_post
    )
    create_gemini_agent = create_gemini_agent_v1beta_agents_post
    create_gemini_agent_with_http_info = (
        create_gemini_agent_v1beta_agents_post_with_http_info
    )

    get_gemini_agent_v1beta_agents_name_get = awaited(
        GeminiAgentsApi.get_gemini_agent_v1beta_agents_name_get
    )
    get_gemini_agent_v1beta_agents_name_get_with_http_info = with_http_info(
        get_gemini_agent_v1beta_agents_name_get
    )
    get_gemini_agent = get_gemini_agent_v1beta_agents_name_get
    get_gemini_agent_with_http_info = (
        get_gemini_agent_v1beta_agents_name_get_with_http_info
    )

    delete_gemini_agent_v1beta_agents_name_delete = awaited(
        GeminiAgentsApi.delete_gemini_agent_v1beta_agents_name_delete
    )
    delete_gemini_agent_v1beta_agents_name_delete_with_http_info = with_http_info(
        delete_gemini_agent_v1beta_agents_name_delete
    )
    delete_gemini_agent = delete_gemini_agent_v1beta_agents_name_delete
    delete_gemini_agent_with_http_info = (
        delete_gemini_agent_v1beta_agents_name_delete_with_http_info
    )

    list_gemini_agent_versions_v1beta_agents_name_versions_get = awaited(
        GeminiAgentsApi.list_gemini_agent_versions_v1beta_agents_name_versions_get
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
