from __future__ import annotations

from .._runtime.models import Model


class BackgroundChatSettings(Model):
    enabled: bool
    """Enable cache-backed background Responses for Chat and API requests."""
