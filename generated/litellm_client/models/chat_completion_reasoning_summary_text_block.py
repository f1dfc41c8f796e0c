from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ChatCompletionReasoningSummaryTextBlock(Model):
    type: Literal["summary_text"]
    text: str | None = None
