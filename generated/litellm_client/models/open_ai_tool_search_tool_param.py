from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class OpenAIToolSearchToolParam(Model):
    type: Literal["tool_search"]
    execution: str | None = None
