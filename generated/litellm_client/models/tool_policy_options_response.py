from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import Model

if TYPE_CHECKING:
    from .tool_policy_option import ToolPolicyOption


class ToolPolicyOptionsResponse(Model):
    input_policies: list[ToolPolicyOption]
    output_policies: list[ToolPolicyOption]
