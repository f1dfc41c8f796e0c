from __future__ import annotations

from typing import Literal

from .._runtime.models import DateTime, Model


class ToolPolicyOverrideRow(Model):
    created_at: DateTime | None = None
    input_policy: Literal["trusted", "untrusted", "blocked"] | str = "blocked"
    key_alias: str | None = None
    key_hash: str | None = None
    override_id: str
    team_id: str | None = None
    tool_name: str
    updated_at: DateTime | None = None
