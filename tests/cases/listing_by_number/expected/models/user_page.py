from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .user import User


class UserPage(Model):
    items: list[User]
    total: int
    total_pages: int | None = None

    def page_items(self) -> list[User]:
        """The items of this page of the listing."""
        return self.items
