from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class CompactionTrigger(Model):
    """Compacts the current context. Must be the final input item."""

    type: Literal["compaction_trigger"]
    id: str | None = None
