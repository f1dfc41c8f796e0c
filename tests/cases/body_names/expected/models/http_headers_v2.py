from __future__ import annotations

from .._runtime.models import Model


class HTTPHeadersV2(Model):
    names: list[str] | None = None
