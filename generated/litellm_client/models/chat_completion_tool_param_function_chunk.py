from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class ChatCompletionToolParamFunctionChunk(Model):
    name: str
    description: str | None = None
    eager_input_streaming: bool | None = None
    parameters: dict[str, Any] | None = None
    strict: bool | None = None
