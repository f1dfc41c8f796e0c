from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class MCPSemanticFilterSettings(Model):
    """Configuration for MCP Semantic Tool Filter."""

    enabled: bool = False
    """Enable semantic filtering of MCP tools based on query relevance."""

    embedding_model: str = "text-embedding-3-small"
    """Embedding model to use for semantic similarity (e.g., 'text-embedding-3-small',
    'text-embedding-ada-002')
    """

    top_k: Annotated[int, Field(ge=1, le=100)] = 10
    """Number of most relevant tools to return."""

    similarity_threshold: Annotated[float, Field(ge=0.0, le=1.0)] = 0.3
    """Minimum similarity score for tool inclusion (0.0 to 1.0, where 1.0 = exact match)
    """
