from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ChatCompletionReasoningSummaryTextBlock(Model):
    type: ConstantOf[Literal["summary_text"]] = "summary_text"
    text: str | None = None
