from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class AgentNode(Model):
    duration_ms: float
    invocations: Annotated[int, Field(ge=0, le=18446744073709551616)]
    llm_calls: Annotated[int, Field(ge=0, le=18446744073709551616)]
    name: str
    parent_agent: str | None
    priced_calls: Annotated[int, Field(ge=0, le=18446744073709551616)]
    spend: float | None
    tool_calls: Annotated[int, Field(ge=0, le=18446744073709551616)]
