from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models import DateTime, Model

if TYPE_CHECKING:
    from .tool_discovery_user import ToolDiscoveryUser


class LiteLLMToolTableRow(Model):
    tool_id: str
    tool_name: str
    assignments: dict[str, Any] | None = None
    call_count: int = 0
    created_at: DateTime | None = None
    created_by: str | None = None
    input_policy: Literal["trusted", "untrusted", "blocked"] | str = "untrusted"
    key_alias: str | None = None
    key_hash: str | None = None
    last_used_at: DateTime | None = None
    origin: str | None = None
    output_policy: Literal["trusted", "untrusted"] | str = "untrusted"
    team_id: str | None = None
    updated_at: DateTime | None = None
    updated_by: str | None = None
    user: ToolDiscoveryUser | None = None
    user_agent: str | None = None
