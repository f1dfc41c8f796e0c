from __future__ import annotations

from .._runtime.models import Model


class TeamUserSpendRow(Model):
    team_id: str
    user_id: str
    team_alias: str | None = None
    user_email: str | None = None
    user_alias: str | None = None
    spend: float = 0.0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    total_tokens: int = 0
    api_requests: int = 0
    successful_requests: int = 0
    failed_requests: int = 0
