from __future__ import annotations

from .._runtime.models import Model


class ContextManagementEntry(Model):
    """Context management configuration entry for a request. See
    https://developers.openai.com/api/docs/guides/compaction.
    """

    type: str | None = None
    compact_threshold: int | None = None
