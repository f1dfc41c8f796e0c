from __future__ import annotations

from ._base import Model


class BackgroundChatSettings(Model):
    enabled: bool
    """Enable cache-backed background Responses for Chat and API requests."""
