from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class TagActiveUsersResponse(Model):
    """Response for tag active users metrics."""

    tag: str
    active_users: int
    var_date: str = Field(validation_alias="date", serialization_alias="date")
    period_start: str | None = None
    period_end: str | None = None
