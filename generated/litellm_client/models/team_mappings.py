from __future__ import annotations

from .._runtime.models import Model


class TeamMappings(Model):
    """Configuration for mapping SSO JWT fields to team IDs.

    This allows configuring team_ids_jwt_field via the database instead of requiring
    config file changes and restarts.
    """

    team_ids_jwt_field: str | None = None
    """The field name in the SSO/JWT token that contains the team IDs array (e.g.,
    'groups', 'teams'). Supports dot notation for nested fields.
    """
