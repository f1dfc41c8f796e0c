from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class VectorStoreUpdateRequest(Model):
    vector_store_id: str
    custom_llm_provider: str | None = None
    vector_store_description: str | None = None
    vector_store_metadata: dict[str, Any] | None = None
    vector_store_name: str | None = None
