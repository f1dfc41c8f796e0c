from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lite_llm_managed_vector_stores_table import LiteLLMManagedVectorStoresTable


class ResponseLiteLLMManagedVectorStore(Model):
    vector_store: LiteLLMManagedVectorStoresTable | None = None
