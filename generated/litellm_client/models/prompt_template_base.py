from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class PromptTemplateBase(Model):
    content: str
    litellm_prompt_id: str
    metadata: dict[str, Any] | None = None
