from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class HealthResponse(Model):
    """Which models answer."""

    healthy_endpoints: list[dict[str, Any]] | None = None
    unhealthy_endpoints: list[dict[str, Any]] | None = None
    healthy_count: int | None = None
    unhealthy_count: int | None = None
