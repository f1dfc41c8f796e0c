from __future__ import annotations

from typing import Any

from .._runtime.models import DateTime, Model


class LiteLLMManagedVectorStoresTable(Model):
    custom_llm_provider: str
    vector_store_id: str
    created_at: DateTime | None = None
    is_config: bool = False
    litellm_credential_name: str | None = None
    litellm_params: dict[str, Any] | None = None
    team_id: str | None = None
    updated_at: DateTime | None = None
    user_id: str | None = None
    vector_store_description: str | None = None
    vector_store_metadata: dict[str, Any] | None = None
    vector_store_name: str | None = None
