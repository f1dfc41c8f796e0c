from __future__ import annotations

from typing import Literal

from .._runtime.models import DateTime, Model


class ToolPolicyOverrideRow(Model):
    override_id: str
    tool_name: str
    created_at: DateTime | None = None
    input_policy: Literal["trusted", "untrusted", "blocked"] | str = "blocked"
    key_alias: str | None = None
    key_hash: str | None = None
    team_id: str | None = None
    updated_at: DateTime | None = None
