from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .model_info_entry import ModelInfoEntry


class ModelInfoList(Model):
    """The models of the proxy, as they are set up."""

    data: list[ModelInfoEntry]
    total_count: int | None = None
    current_page: int | None = None
    total_pages: int | None = None
    size: int | None = None

    def page_items(self) -> list[ModelInfoEntry]:
        """The items of this page of the listing."""
        return self.data
