from __future__ import annotations

from .._runtime.models import Model


class ToolSpendEntry(Model):
    """Total spend attributed to one tool over the requested window."""

    tool_name: str
    call_count: int = 0
    spend: float = 0.0
    """Attributed spend: a request that used several tools counts its full spend toward
    each of them.
    """

    total_tokens: int = 0
