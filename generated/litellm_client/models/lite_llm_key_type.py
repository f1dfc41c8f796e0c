from __future__ import annotations

from .._runtime.models import OpenStrEnum


class LiteLLMKeyType(OpenStrEnum):
    """Enum for key types that determine what routes a key can access."""

    LLM_API = "llm_api"
    MANAGEMENT = "management"
    READ_ONLY = "read_only"
    DEFAULT = "default"
