from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .team_user_spend_row import TeamUserSpendRow


class TeamUserSpendResponse(Model):
    start_date: str
    end_date: str
    results: list[TeamUserSpendRow]
