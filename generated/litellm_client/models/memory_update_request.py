from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class MemoryUpdateRequest(Model):
    value: str | None = None
    metadata: Any = None
    user_id: str | None = None
    team_id: str | None = None
