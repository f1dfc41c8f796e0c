from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .agent_node import AgentNode
    from .span import Span
    from .trace_summary import TraceSummary


class Trace(Model):
    agents: list[AgentNode]
    spans: list[Span]
    summary: TraceSummary
    next_cursor: str | None = None
