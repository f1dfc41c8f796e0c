from __future__ import annotations

from typing import Literal

from .._runtime.models import DateTime, Model, OptionalConstantOf


class AdminIgnore(Model):
    ignored_by: str
    ignored_at: DateTime
    source: OptionalConstantOf[Literal["admin"]] = "admin"
    ignored_until: DateTime | None = None
    """When the snooze ends. Null means the warning is ignored until an admin restores
    it.
    """
