from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lite_llmmcp_server_table import LiteLLMMCPServerTable


class MCPSubmissionsSummary(Model):
    active: int
    items: list[LiteLLMMCPServerTable]
    pending_review: int
    rejected: int
    total: int
