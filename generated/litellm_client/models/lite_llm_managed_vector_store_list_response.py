from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model, OptionalConstantOf

if TYPE_CHECKING:
    from .lite_llm_managed_vector_store import LiteLLMManagedVectorStore


class LiteLLMManagedVectorStoreListResponse(Model):
    """Response format for listing vector stores."""

    current_page: int | None = None
    data: list[LiteLLMManagedVectorStore] | None = None
    object: OptionalConstantOf[Literal["list"]] = "list"
    total_count: int | None = None
    total_pages: int | None = None

    def page_items(self) -> list[LiteLLMManagedVectorStore]:
        """The items of this page of the listing."""
        return self.data or []
