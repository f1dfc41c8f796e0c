from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class TestPromptRequest(Model):
    dotprompt_content: str
    conversation_history: list[dict[str, str]] | None = None
    prompt_variables: dict[str, Any] | None = None
