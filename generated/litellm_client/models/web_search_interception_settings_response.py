from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class WebSearchInterceptionSettingsResponse(Model):
    """Response model for web search interception settings."""

    values: dict[str, Any]
    field_schema: dict[str, Any]
    active_on_this_pod: bool = False
    """Whether the process answering this request has the interception callback
    registered. Read-only: it reports what is running here, while values.enabled is the
    cluster-wide setting, and the two disagree while a pod is still applying a change or
    failed to apply it.
    """
