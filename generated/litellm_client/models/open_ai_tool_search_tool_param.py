from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class OpenAIToolSearchToolParam(Model):
    type: ConstantOf[Literal["tool_search"]] = "tool_search"
    execution: str | None = None
