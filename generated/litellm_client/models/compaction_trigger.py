from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class CompactionTrigger(Model):
    """Compacts the current context. Must be the final input item."""

    type: ConstantOf[Literal["compaction_trigger"]] = "compaction_trigger"
    id: str | None = None
