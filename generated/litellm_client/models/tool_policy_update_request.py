from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ToolPolicyUpdateRequest(Model):
    tool_name: str
    input_policy: Literal["trusted", "untrusted", "blocked"] | str | None = None
    key_alias: str | None = None
    key_hash: str | None = None
    output_policy: Literal["trusted", "untrusted"] | str | None = None
    team_id: str | None = None
