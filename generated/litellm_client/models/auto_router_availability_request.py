from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class AutoRouterAvailabilityRequest(Model):
    team_id: str | None = None
    saved_model_id: str | None = None
    complexity_router_config: dict[str, Any] | None = None
