from __future__ import annotations

from .._runtime.models import Model


class DeleteSkillResponse(Model):
    """Response from deleting a skill."""

    id: str
    type: str = "skill_deleted"
