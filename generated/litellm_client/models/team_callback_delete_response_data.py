from __future__ import annotations

from .._runtime.models import Model


class TeamCallbackDeleteResponseData(Model):
    team_id: str
    success_callbacks: list[str]
    failure_callbacks: list[str]
