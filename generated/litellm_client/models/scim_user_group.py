from __future__ import annotations

from .._runtime.models import Model


class SCIMUserGroup(Model):
    value: str
    display: str | None = None
    type: str | None = "direct"
