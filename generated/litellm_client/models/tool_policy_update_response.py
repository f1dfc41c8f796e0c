from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ToolPolicyUpdateResponse(Model):
    tool_name: str
    updated: bool
    input_policy: Literal["trusted", "untrusted", "blocked"] | str | None = None
    key_hash: str | None = None
    output_policy: Literal["trusted", "untrusted"] | str | None = None
    team_id: str | None = None
