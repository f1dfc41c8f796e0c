from __future__ import annotations

from .._runtime.models import Model


class IndexCreateLiteLLMParams(Model):
    vector_store_index: str
    vector_store_name: str
