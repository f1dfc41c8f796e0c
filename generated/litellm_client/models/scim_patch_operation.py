from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class SCIMPatchOperation(Model):
    op: str
    path: str | None = None
    value: Any = None
