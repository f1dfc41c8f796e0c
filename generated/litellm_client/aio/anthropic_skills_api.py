from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.anthropic_skills_api import AnthropicSkillsApi


class AsyncAnthropicSkillsApi(AsyncApi):
    """Operations tagged "anthropic_skills"."""

    list_skills_v1_skills_get = awaited(AnthropicSkillsApi.list_skills_v1_skills_get)
    list_skills_v1_skills_get_with_http_info = with_http_info(list_skills_v1_skills_get)
    list_skills = list_skills_v1_skills_get
    list_skills_with_http_info = list_skills_v1_skills_get_with_http_info

    create_skill_v1_skills_post = awaited(
        AnthropicSkillsApi.create_skill_v1_skills_post
    )
    create_skill_v1_skills_post_with_http_info = with_http_info(
        create_skill_v1_skills_post
    )
    create_skill = create_skill_v1_skills_post
    create_skill_with_http_info = create_skill_v1_skills_post_with_http_info

    get_skill_v1_skills_skill_id_get = awaited(
        AnthropicSkillsApi.get_skill_v1_skills_skill_id_get
    )
    get_skill_v1_skills_skill_id_get_with_http_info = with_http_info(
        get_skill_v1_skills_skill_id_get
    )
    get_skill = get_skill_v1_skills_skill_id_get
    get_skill_with_http_info = get_skill_v1_skills_skill_id_get_with_http_info

    delete_skill_v1_skills_skill_id_delete = awaited(
        AnthropicSkillsApi.delete_skill_v1_skills_skill_id_delete
    )
    delete_skill_v1_skills_skill_id_delete_with_http_info = with_http_info(
        delete_skill_v1_skills_skill_id_delete
    )
    delete_skill = delete_skill_v1_skills_skill_id_delete
    delete_skill_with_http_info = delete_skill_v1_skills_skill_id_delete_with_http_info
