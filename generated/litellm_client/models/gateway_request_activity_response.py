from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .gateway_request_breakdown_entry import GatewayRequestBreakdownEntry
    from .gateway_request_daily_entry import GatewayRequestDailyEntry
    from .gateway_request_status_code_entry import GatewayRequestStatusCodeEntry


class GatewayRequestActivityResponse(Model):
    """Response for GET /gateway/daily/activity."""

    total_successful_requests: int = 0
    total_failed_requests: int = 0
    by_date: list[GatewayRequestDailyEntry] = Field(default_factory=list)
    by_route: list[GatewayRequestBreakdownEntry] = Field(default_factory=list)
    by_status_code: list[GatewayRequestStatusCodeEntry] = Field(default_factory=list)
