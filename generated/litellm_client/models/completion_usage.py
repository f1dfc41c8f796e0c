from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class CompletionUsage(Model):
    """How many tokens a completion took."""

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    prompt_tokens_details: dict[str, Any] | None = None
    completion_tokens_details: dict[str, Any] | None = None
