from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .user_activity_row import UserActivityRow


class DailyActivityUserPageResponse(Model):
    users: list[UserActivityRow]
    total_users: int
    offset: int
    limit: int

    def page_items(self) -> list[UserActivityRow]:
        """The items of this page of the listing."""
        return self.users
