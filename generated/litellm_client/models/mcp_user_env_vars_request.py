from __future__ import annotations

from .._runtime.models import Model


class MCPUserEnvVarsRequest(Model):
    """Payload for storing the calling user's per-user env var values."""

    values: dict[str, str]
