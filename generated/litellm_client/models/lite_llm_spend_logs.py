from __future__ import annotations

from typing import Any

from pydantic import Field

from .._runtime.models import DateTime, Model


class LiteLLMSpendLogs(Model):
    request_id: str
    api_key: str
    call_type: str
    start_time: str | DateTime | None = Field(
        validation_alias="startTime", serialization_alias="startTime"
    )
    end_time: str | DateTime | None = Field(
        validation_alias="endTime", serialization_alias="endTime"
    )
    messages: str | list[Any] | dict[str, Any] | None
    response: str | list[Any] | dict[str, Any] | None
    model: str | None = ""
    api_base: str | None = ""
    spend: float | None = 0.0
    total_tokens: int | None = 0
    prompt_tokens: int | None = 0
    completion_tokens: int | None = 0
    user: str | None = ""
    metadata: Any = Field(default_factory=dict)
    cache_hit: str | None = "False"
    cache_key: str | None = None
    request_tags: Any = None
    requester_ip_address: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
