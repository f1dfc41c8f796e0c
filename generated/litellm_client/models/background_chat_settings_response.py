from __future__ import annotations

from .._runtime.models import Model


class BackgroundChatSettingsResponse(Model):
    enabled: bool
    """Enable cache-backed background Responses for Chat and API requests."""

    redis_configured: bool
    """Whether this proxy has coordination Redis configured."""

    managed_by_config: bool
    """Whether the responses configuration is owned by the config file."""

    can_save: bool
    """Whether database-backed configuration updates are available."""
