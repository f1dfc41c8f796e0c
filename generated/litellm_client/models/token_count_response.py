from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import Model


class TokenCountResponse(Model):
    total_tokens: int
    request_model: str
    model_used: str
    tokenizer_type: str
    count_source: (
        Literal["provider", "token_count_model", "local_estimate"] | str | None
    ) = None
    original_response: dict[str, Any] | None = None
    error: bool = False
    error_message: str | None = None
    status_code: int | None = None
