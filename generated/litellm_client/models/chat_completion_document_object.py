from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import Model

if TYPE_CHECKING:
    from .citations_object import CitationsObject
    from .document_object import DocumentObject


class ChatCompletionDocumentObject(Model):
    type: Literal["document"]
    source: DocumentObject
    title: str
    context: str
    citations: CitationsObject | None
