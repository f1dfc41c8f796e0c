from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model, OptionalConstantOf

if TYPE_CHECKING:
    from .chat_completion_annotation_url_citation import (
        ChatCompletionAnnotationURLCitation,
    )


class ChatCompletionAnnotation(Model):
    type: OptionalConstantOf[Literal["url_citation"]] = "url_citation"
    url_citation: ChatCompletionAnnotationURLCitation | None = None
