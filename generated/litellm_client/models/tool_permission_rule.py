from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ToolPermissionRule(Model):
    """A rule defining permission for a specific tool or tool pattern."""

    decision: Literal["allow", "deny"] | str
    """Whether to allow or deny this tool usage."""

    id: str
    """Unique identifier for the rule."""

    allowed_param_patterns: dict[str, str] | None = None
    """Optional regex map enforcing nested parameter values using dot/[] paths."""

    tool_name: str | None = None
    """Regex pattern applied to the tool's function name."""

    tool_type: str | None = None
    """Regex pattern applied to the tool type (e.g., function)"""
