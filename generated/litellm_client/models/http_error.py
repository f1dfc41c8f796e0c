from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class HTTPError(Model):
    code: int
    message: str
    type: Literal["http_error"]
