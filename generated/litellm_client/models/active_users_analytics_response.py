from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .tag_active_users_response import TagActiveUsersResponse


class ActiveUsersAnalyticsResponse(Model):
    """Response for active users analytics."""

    results: list[TagActiveUsersResponse]
