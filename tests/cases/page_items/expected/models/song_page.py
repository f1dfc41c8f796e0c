from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .song import Song


class SongPage(Model):
    data: list[Song]
    total: int | None = None

    def page_items(self) -> list[Song]:
        """The items of this page of the listing."""
        return self.data
