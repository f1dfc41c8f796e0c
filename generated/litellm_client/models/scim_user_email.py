from __future__ import annotations

from .._runtime.models import Model


class SCIMUserEmail(Model):
    primary: bool | None = None
    type: str | None = None
    value: str
