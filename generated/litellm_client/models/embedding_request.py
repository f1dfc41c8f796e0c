from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class EmbeddingRequest(Model):
    model: str
    input: str | list[str] | list[int] | list[list[int]]
    """The text, or several of them; as text or as tokens."""

    timeout: int = 600
    api_base: str | None = None
    api_version: str | None = None
    api_key: str | None = None
    api_type: str | None = None
    caching: bool = False
    user: str | None = None
    custom_llm_provider: str | dict[str, Any] | None = None
    litellm_call_id: str | None = None
    litellm_logging_obj: dict[str, Any] | None = None
    logger_fn: str | None = None
    dimensions: int | None = None
    """How long the vectors are to be."""

    encoding_format: str | None = None
    """`float` or `base64`."""
