from __future__ import annotations

from .._runtime.api import AsyncApi, awaited, with_http_info
from ..api.skills_api import SkillsApi


class AsyncSkillsApi(AsyncApi):
    """Operations tagged "skills"."""

    agent_skills_index_well_known_agent_skills_index_json_get = awaited(
        SkillsApi.agent_skills_index_well_known_agent_skills_index_json_get
    )
    agent_skills_index_well_known_agent_skills_index_json_get_with_http_info = (
        with_http_info(agent_skills_index_well_known_agent_skills_index_json_get)
    )
    agent_skills_index = agent_skills_index_well_known_agent_skills_index_json_get
    agent_skills_index_with_http_info = (
        agent_skills_index_well_known_agent_skills_index_json_get_with_http_info
    )

    agent_skills_archive_v1_skills_skill_id_archive_get = awaited(
        SkillsApi.agent_skills_archive_v1_skills_skill_id_archive_get
    )
    agent_skills_archive_v1_skills_skill_id_archive_get_with_http_info = with_http_info(
        agent_skills_archive_v1_skills_skill_id_archive_get
    )
    agent_skills_archive = agent_skills_archive_v1_skills_skill_id_archive_get
    agent_skills_archive_with_http_info = (
        agent_skills_archive_v1_skills_skill_id_archive_get_with_http_info
    )
