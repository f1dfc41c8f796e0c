from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .citations_object import CitationsObject
    from .document_object import DocumentObject


class ChatCompletionDocumentObject(Model):
    source: DocumentObject
    title: str
    context: str
    citations: CitationsObject | None
    type: ConstantOf[Literal["document"]] = "document"
