from __future__ import annotations

from .._runtime.models import Model


class VectorStoreInfoRequest(Model):
    vector_store_id: str
