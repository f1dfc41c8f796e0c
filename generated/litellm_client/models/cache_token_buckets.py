from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class CacheTokenBuckets(Model):
    uncached_input_tokens: Annotated[int, Field(ge=0)] = 0
    cache_read_input_tokens: Annotated[int, Field(ge=0)] = 0
    cache_creation_5m_input_tokens: Annotated[int, Field(ge=0)] = 0
    cache_creation_1h_input_tokens: Annotated[int, Field(ge=0)] = 0
