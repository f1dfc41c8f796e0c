from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.models import DateTime, Model

if TYPE_CHECKING:
    from .index_create_lite_llm_params import IndexCreateLiteLLMParams


class LiteLLMManagedVectorStoreIndex(Model):
    """LiteLLM managed vector store index object - this is is the object stored in the
    database.
    """

    id: str
    index_name: str
    litellm_params: IndexCreateLiteLLMParams
    created_at: DateTime | None = None
    created_by: str | None = None
    index_info: dict[str, Any] | None = None
    updated_at: DateTime | None = None
    updated_by: str | None = None
