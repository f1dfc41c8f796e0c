from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lite_llm_memory_row import LiteLLMMemoryRow


class MemoryListResponse(Model):
    memories: list[LiteLLMMemoryRow]
    total: int

    def page_items(self) -> list[LiteLLMMemoryRow]:
        """The items of this page of the listing."""
        return self.memories
