from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .trace_agent import TraceAgent


class TraceAgentList(Model):
    agents: list[TraceAgent]
