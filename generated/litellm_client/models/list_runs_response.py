from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .run import Run


class ListRunsResponse(Model):
    """Response from listing runs."""

    data: list[Run]
    first_id: str | None = None
    has_more: bool = False
    last_id: str | None = None
    object: str = "list"

    def page_items(self) -> list[Run]:
        """The items of this page of the listing."""
        return self.data
