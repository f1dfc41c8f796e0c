from __future__ import annotations

from .._runtime.models import Model


class Warning(Model):
    code: str | None = None
    cause: Warning | None = None
