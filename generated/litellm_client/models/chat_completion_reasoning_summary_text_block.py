from __future__ import annotations

from typing import Literal

from ._base import Model


class ChatCompletionReasoningSummaryTextBlock(Model):
    type: Literal["summary_text"]
    text: str | None = None
