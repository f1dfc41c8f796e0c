from __future__ import annotations

from ._base import Model


class VectorStoreInfoRequest(Model):
    vector_store_id: str
