from __future__ import annotations

from .._runtime.models import Model


class SCIMUserEmail(Model):
    value: str
    primary: bool | None = None
    type: str | None = None
