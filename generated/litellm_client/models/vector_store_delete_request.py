from __future__ import annotations

from .._runtime.models import Model


class VectorStoreDeleteRequest(Model):
    vector_store_id: str
