from __future__ import annotations

from .._runtime.models import Model


class DailySpendMetadata(Model):
    total_spend: float = 0.0
    total_prompt_tokens: int = 0
    total_completion_tokens: int = 0
    total_tokens: int = 0
    total_api_requests: int = 0
    total_successful_requests: int = 0
    total_failed_requests: int = 0
    total_cache_read_input_tokens: int = 0
    total_cache_creation_input_tokens: int = 0
    page: int = 1
    total_pages: int = 1
    has_more: bool = False
