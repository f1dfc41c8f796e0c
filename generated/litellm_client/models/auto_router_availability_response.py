from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .auto_router_allowance import AutoRouterAllowance


class AutoRouterAvailabilityResponse(Model):
    allowances: list[AutoRouterAllowance]
    error: str | None = None
