from __future__ import annotations

from .._runtime.models import Model


class ChatCompletionAnnotationURLCitation(Model):
    end_index: int | None = None
    start_index: int | None = None
    title: str | None = None
    url: str | None = None
