from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lite_llm_tool_table_row import LiteLLMToolTableRow


class ToolListResponse(Model):
    tools: list[LiteLLMToolTableRow]
    total: int
