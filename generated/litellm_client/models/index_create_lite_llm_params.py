from __future__ import annotations

from ._base import Model


class IndexCreateLiteLLMParams(Model):
    vector_store_index: str
    vector_store_name: str
