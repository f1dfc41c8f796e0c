from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class MCPToolSearchSettings(Model):
    """`litellm_settings.mcp_tool_search`: how the native `mcp_tool_search` virtual tool
    ranks the caller's tools.
    """

    embedding_model: str | None = None
    """Embedding model from model_list used to rank tools by meaning. Unset keeps
    keyword matching.
    """

    top_k: Annotated[int, Field(ge=1, le=100)] = 5
    """Most ranked tools a search returns. A smaller top_k in the tool call wins. Core
    tools do not count.
    """

    similarity_threshold: Annotated[float, Field(ge=0.0, le=1.0)] = 0.0
    """Lowest cosine similarity a tool needs to appear in semantic results (0.0 = no
    cutoff).
    """

    core_tools: list[str] = Field(default_factory=list)
    """Tool names always returned first when the caller can access them, e.g.
    `my_server-get_rates`.
    """
