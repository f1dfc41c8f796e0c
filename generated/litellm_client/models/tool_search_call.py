from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import ConstantOf, Model


class ToolSearchCall(Model):
    arguments: Any
    type: ConstantOf[Literal["tool_search_call"]] = "tool_search_call"
    id: str | None = None
    call_id: str | None = None
    execution: Literal["server", "client"] | str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
