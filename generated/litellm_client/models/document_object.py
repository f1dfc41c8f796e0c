from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class DocumentObject(Model):
    type: Literal["text"]
    media_type: str
    data: str
