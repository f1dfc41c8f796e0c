from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class DocumentObject(Model):
    media_type: str
    data: str
    type: ConstantOf[Literal["text"]] = "text"
