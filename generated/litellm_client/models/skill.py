from __future__ import annotations

from .._runtime.models import Model


class Skill(Model):
    """Represents a skill from the Anthropic Skills API."""

    created_at: str
    id: str
    source: str
    updated_at: str
    description: str | None = None
    display_title: str | None = None
    latest_version: str | None = None
    search_score: float | None = None
    type: str = "skill"
