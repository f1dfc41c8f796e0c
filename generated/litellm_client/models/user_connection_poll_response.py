from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class UserConnectionPollResponse(Model):
    status: (
        Literal[
            "pending", "slow_down", "expired", "denied", "connected", "no_copilot_seat"
        ]
        | str
    )
    interval: int | None = None
    github_login: str | None = None
