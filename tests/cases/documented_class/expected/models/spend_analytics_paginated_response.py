from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .daily_spend_data import DailySpendData
    from .daily_spend_metadata import DailySpendMetadata


class SpendAnalyticsPaginatedResponse(Model):
    results: list[DailySpendData]
    metadata: DailySpendMetadata | None = None

    def page_items(self) -> list[DailySpendData]:
        """The items of this page of the listing."""
        return self.results
