from __future__ import annotations

from .._runtime.models import Model


class SCIMMultiValuedAttribute(Model):
    display: str | None = None
    primary: bool | None = None
    type: str | None = None
    value: str | None = None
