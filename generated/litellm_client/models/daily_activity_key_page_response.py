from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .key_spend_activity_row import KeySpendActivityRow


class DailyActivityKeyPageResponse(Model):
    api_keys: list[KeySpendActivityRow]
    total_api_keys: int
    offset: int
    limit: int

    def page_items(self) -> list[KeySpendActivityRow]:
        """The items of this page of the listing."""
        return self.api_keys
