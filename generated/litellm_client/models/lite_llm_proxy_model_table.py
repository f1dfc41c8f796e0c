from __future__ import annotations

from typing import Any

from .._runtime.models import DateTime, Model


class LiteLLMProxyModelTable(Model):
    model_id: str
    model_name: str
    litellm_params: dict[str, Any]
    model_info: dict[str, Any] | None = None
    blocked: bool = False
    created_at: DateTime | None = None
    created_by: str | None = None
    updated_at: DateTime | None = None
    updated_by: str | None = None
