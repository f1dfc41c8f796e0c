from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import ConstantOf, Model


class ResponseToolSearchCall(Model):
    id: str
    arguments: Any
    execution: Literal["server", "client"] | str
    status: Literal["in_progress", "completed", "incomplete"] | str
    call_id: str | None = None
    type: ConstantOf[Literal["tool_search_call"]] = "tool_search_call"
    created_by: str | None = None
