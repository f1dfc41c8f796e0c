from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class ComplexityRouterConfigValidationRequest(Model):
    """A complexity-router config to validate without saving, so a form can surface the
    backend's own verdict inline instead of a raw 400 at write time.
    """

    complexity_router_config: dict[str, Any]
    team_id: str | None = None
    """Team the router is being created for. Required for a team admin, who may only
    validate their own team's routers.
    """
