from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .prompt_caching_request import PromptCachingRequest
    from .prompt_caching_request_cursor import PromptCachingRequestCursor


class PromptCachingRequestsResponse(Model):
    requests: list[PromptCachingRequest]
    page_size: int
    has_more: bool
    next_cursor: PromptCachingRequestCursor | None
