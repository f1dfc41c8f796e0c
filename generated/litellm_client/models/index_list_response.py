from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model, OptionalConstantOf

if TYPE_CHECKING:
    from .lite_llm_managed_vector_store_index import LiteLLMManagedVectorStoreIndex


class IndexListResponse(Model):
    data: list[LiteLLMManagedVectorStoreIndex]
    object: OptionalConstantOf[Literal["list"]] = "list"
