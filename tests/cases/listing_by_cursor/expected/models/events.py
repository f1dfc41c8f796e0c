from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.models import Model

if TYPE_CHECKING:
    from .event import Event


class Events(Model):
    items: list[Event] | None = None
    next_cursor: str | None = Field(
        default=None, validation_alias="nextCursor", serialization_alias="nextCursor"
    )
    has_more: bool | None = Field(
        default=None, validation_alias="hasMore", serialization_alias="hasMore"
    )

    def page_items(self) -> list[Event]:
        """The items of this page of the listing."""
        return self.items or []
