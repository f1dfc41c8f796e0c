from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class RawRequestTypedDict(Model):
    raw_request_api_base: str | None = None
    raw_request_body: dict[str, Any] | None = None
    raw_request_headers: dict[str, Any] | None = None
    error: str | None = None
