from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class HTTPError(Model):
    code: int
    message: str
    type: ConstantOf[Literal["http_error"]] = "http_error"
