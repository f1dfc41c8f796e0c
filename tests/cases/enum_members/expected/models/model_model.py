from __future__ import annotations

from .._runtime.models import OpenStrEnum


class ModelModel(OpenStrEnum):
    """What answers."""

    GPT_MINUS_4_DOT_1 = "gpt-4.1"
    O3_MINUS_MINI = "o3-mini"
    CLAUDE_3 = "claude 3"
    LLAMA_3 = "llama_3"
    CAMELCASE = "CamelCase"
