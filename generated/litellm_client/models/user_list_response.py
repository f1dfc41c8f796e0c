from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lite_llm_user_table_with_key_count import LiteLLMUserTableWithKeyCount


class UserListResponse(Model):
    """Response model for the user list endpoint."""

    users: list[LiteLLMUserTableWithKeyCount]
    total: int
    page: int
    page_size: int
    total_pages: int

    def page_items(self) -> list[LiteLLMUserTableWithKeyCount]:
        """The items of this page of the listing."""
        return self.users
