from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class TestPromptRequest(Model):
    conversation_history: list[dict[str, str]] | None = None
    dotprompt_content: str
    prompt_variables: dict[str, Any] | None = None
