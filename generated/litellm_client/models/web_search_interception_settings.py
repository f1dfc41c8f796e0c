from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class WebSearchInterceptionSettings(Model):
    """Configuration for server-side web search interception."""

    enabled: bool = False
    """Serve web search tool calls from a configured search tool instead of passing them
    upstream.
    """

    enabled_providers: list[str] | None = None
    """LLM providers to intercept for (e.g. 'bedrock', 'vertex_ai'). Empty intercepts
    Bedrock only.
    """

    search_tool_name: str | None = None
    """Name of the configured search tool to run searches through. Empty uses the first
    one available.
    """

    max_agentic_loops: Annotated[int, Field(ge=1)] | None = None
    """How many follow-up model calls one intercepted request may chain. Empty applies
    the default of 3.
    """
