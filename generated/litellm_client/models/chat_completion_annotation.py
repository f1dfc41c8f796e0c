from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .chat_completion_annotation_url_citation import (
        ChatCompletionAnnotationURLCitation,
    )


class ChatCompletionAnnotation(Model):
    type: Literal["url_citation"] | None = None
    url_citation: ChatCompletionAnnotationURLCitation | None = None
