from __future__ import annotations

from .._runtime.models import Model


class DeleteTeamsResponse(Model):
    """What was deleted."""

    deleted_teams: list[str] | int | None = None
