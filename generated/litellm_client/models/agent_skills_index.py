from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_skills_index_entry import AgentSkillsIndexEntry


class AgentSkillsIndex(Model):
    skills: list[AgentSkillsIndexEntry]
    var_schema: str = Field(
        default="https://schemas.agentskills.io/discovery/0.2.0/schema.json",
        validation_alias="$schema",
        serialization_alias="$schema",
    )
