from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .request_error_daily_entry import RequestErrorDailyEntry
    from .request_error_entity_entry import RequestErrorEntityEntry
    from .request_error_status_code_entry import RequestErrorStatusCodeEntry


class RequestErrorActivityResponse(Model):
    """Response for GET /gateway/errors/activity."""

    total_successful_requests: int = 0
    total_failed_requests: int = 0
    by_date: list[RequestErrorDailyEntry] = Field(default_factory=list)
    by_status_code: list[RequestErrorStatusCodeEntry] = Field(default_factory=list)
    by_key: list[RequestErrorEntityEntry] = Field(default_factory=list)
    by_team: list[RequestErrorEntityEntry] = Field(default_factory=list)
    by_user: list[RequestErrorEntityEntry] = Field(default_factory=list)
    by_model: list[RequestErrorEntityEntry] = Field(default_factory=list)
