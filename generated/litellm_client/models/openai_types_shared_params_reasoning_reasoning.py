from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class OpenaiTypesSharedParamsReasoningReasoning(Model):
    """Configuration options for [reasoning
    models](https://developers.openai.com/api/docs/guides/reasoning).
    """

    context: Literal["auto", "current_turn", "all_turns"] | str | None = None
    effort: (
        Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None
    ) = None
    generate_summary: Literal["auto", "concise", "detailed"] | str | None = None
    mode: str | Literal["standard", "pro"] | None = None
    summary: Literal["auto", "concise", "detailed"] | str | None = None
