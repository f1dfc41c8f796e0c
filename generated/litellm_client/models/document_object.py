from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class DocumentObject(Model):
    type: ConstantOf[Literal["text"]] = "text"
    media_type: str
    data: str
