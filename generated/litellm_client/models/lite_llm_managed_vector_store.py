from __future__ import annotations

from typing import Any

from .._runtime.models import DateTime, Model


class LiteLLMManagedVectorStore(Model):
    """LiteLLM managed vector store object - this is is the object stored in the
    database.
    """

    created_at: DateTime | None = None
    custom_llm_provider: str | None = None
    is_config: bool | None = None
    litellm_credential_name: str | None = None
    litellm_params: dict[str, Any] | None = None
    team_id: str | None = None
    updated_at: DateTime | None = None
    user_id: str | None = None
    vector_store_description: str | None = None
    vector_store_id: str | None = None
    vector_store_metadata: dict[str, Any] | str | None = None
    vector_store_name: str | None = None
