from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .lite_llm_tool_table_row import LiteLLMToolTableRow
    from .tool_policy_override_row import ToolPolicyOverrideRow


class ToolDetailResponse(Model):
    tool: LiteLLMToolTableRow
    overrides: list[ToolPolicyOverrideRow] | None = None
