from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .eval import Eval


class ListEvalsResponse(Model):
    """Response from listing evaluations."""

    data: list[Eval]
    first_id: str | None = None
    has_more: bool = False
    last_id: str | None = None
    object: str = "list"

    def page_items(self) -> list[Eval]:
        """The items of this page of the listing."""
        return self.data
