from __future__ import annotations

from .._runtime.models import DateTime, Model


class TeamListCallerMembership(Model):
    """The calling user's own spend and effective member budget in a team."""

    spend: float = 0.0
    max_budget: float | None = None
    budget_reset_at: DateTime | None = None
