from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class CachePingResponse(Model):
    status: str
    cache_type: str
    ping_response: bool | None = None
    set_cache_response: str | None = None
    litellm_cache_params: str | None = None
    health_check_cache_params: dict[str, Any] | None = None
