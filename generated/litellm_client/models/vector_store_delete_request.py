from __future__ import annotations

from ._base import Model


class VectorStoreDeleteRequest(Model):
    vector_store_id: str
