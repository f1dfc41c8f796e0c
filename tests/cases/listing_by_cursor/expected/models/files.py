from __future__ import annotations

from .._runtime.models import Model


class Files(Model):
    data: list[str] | None = None
    last_id: str | None = None
    has_more: bool | None = None

    def page_items(self) -> list[str]:
        """The items of this page of the listing."""
        return self.data or []
