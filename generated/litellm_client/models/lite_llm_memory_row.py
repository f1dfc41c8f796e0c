from __future__ import annotations

from typing import Any

from .._runtime.models import DateTime, Model


class LiteLLMMemoryRow(Model):
    memory_id: str
    key: str
    value: str
    metadata: Any = None
    user_id: str | None = None
    team_id: str | None = None
    created_at: DateTime | None = None
    created_by: str | None = None
    updated_at: DateTime | None = None
    updated_by: str | None = None
