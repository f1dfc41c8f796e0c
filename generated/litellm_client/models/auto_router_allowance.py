from __future__ import annotations

from .._runtime.models import Model


class AutoRouterAllowance(Model):
    key: str
    limit: int | None
    remaining: int | None
    used_by_this_router: bool = False
    available: bool = True
