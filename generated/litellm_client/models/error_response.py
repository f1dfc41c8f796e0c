from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class ErrorResponse(Model):
    detail: dict[str, Any]
