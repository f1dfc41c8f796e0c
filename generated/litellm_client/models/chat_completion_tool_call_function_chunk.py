from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class ChatCompletionToolCallFunctionChunk(Model):
    name: str | None = None
    arguments: str | None = None
    provider_specific_fields: dict[str, Any] | None = None
