from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.api import Api, path_param, with_http_info

if TYPE_CHECKING:
    from ..api_client import RequestOptions
    from ..models.agent_skills_index import AgentSkillsIndex


class SkillsApi(Api):
    """Operations tagged "skills"."""

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
